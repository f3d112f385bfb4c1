/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -1.136, 2.736, -1.699, 0.651, -0.552, -0.100, 0.215, 0.036, -0.252,
    -0.183, 0.595, -0.411, -0.310, -0.108, 0.418, 0.032, 0.375, -0.407,
    -1.094, 0.244, 0.851, 0.038, 0.181, -0.218, -0.487, 0.651, -0.163,
    -0.170, -0.433, 0.604, 0.462, 0.297, -0.755, -0.446, -0.461, 0.907,
    0.184, -0.119, -0.065, 2.148, -1.713, -0.434, -1.852, -1.849, 3.702,
    1.617, -2.046, 0.499, -0.548, -0.635, 1.200, 0.556, -0.334, -0.221,
    0.322, 0.425, -0.747, 0.433, -0.063, -0.371, -0.151, 0.015, 0.136,
    -0.170, -0.010, 0.181, 0.524, -0.152, -0.372, 0.896, 0.323, -1.220,
    -0.619, 1.045, -0.423, -1.361, 1.414, -0.053,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.674, 1.503, -2.287];
