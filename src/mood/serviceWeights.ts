/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -1.109, 2.699, -1.680, 0.671, -0.552, -0.119, 0.318, 0.098, -0.415,
    -0.320, 0.592, -0.272, -0.323, -0.083, 0.406, -0.049, 0.359, -0.310,
    -0.918, 0.047, 0.870, 0.054, 0.112, -0.166, -0.493, 0.706, -0.213,
    -0.220, -0.292, 0.512, 0.418, 0.332, -0.747, -0.419, -0.446, 0.865,
    0.219, -0.167, -0.052, 2.178, -1.741, -0.436, -1.927, -1.820, 3.747,
    1.627, -2.056, 0.494, -0.575, -0.637, 1.231, 0.425, -0.054, -0.371,
    0.330, 0.095, -0.425, 0.398, -0.079, -0.319, -0.134, 0.019, 0.115,
    -0.081, -0.031, 0.112, 0.573, -0.233, -0.339, 0.949, 0.313, -1.262,
    -0.625, 1.026, -0.398, -1.389, 1.406, -0.017,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.718, 1.551, -2.256];
