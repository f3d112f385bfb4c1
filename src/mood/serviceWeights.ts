/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -0.450, 2.000, -1.561, 1.532, -1.130, -0.402, 0.576, 0.021, -0.598,
    0.281, 0.697, -0.978, 0.170, 0.034, -0.204, -0.056, 0.310, -0.255,
    -1.526, -0.343, 1.869, -0.723, -0.156, 0.879, -0.830, 1.016, -0.186,
    0.007, -0.437, 0.430, 0.436, 0.504, -0.938, -1.500, -0.005, 1.505,
    0.215, -0.092, -0.123, 1.754, -2.152, 0.403, -0.988, -0.773, 1.768,
    0.584, -0.344, -0.240, 0.333, 0.637, -0.970, 0.686, -0.337, -0.349,
    -0.140, -0.637, 0.777, -0.203, -0.269, 0.472, 0.601, -0.056, -0.544,
    0.592, -0.005, -0.584, -0.636, 0.970, -0.327, -0.386, 1.034, -0.648,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-0.831, 0.964, -2.525];
