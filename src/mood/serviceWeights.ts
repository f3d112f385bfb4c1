/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -1.175, 2.725, -1.642, 0.702, -0.526, -0.177, 0.423, 0.154, -0.578,
    -0.305, 0.643, -0.338, -0.382, -0.066, 0.449, -0.006, 0.340, -0.334,
    -0.978, 0.098, 0.880, 0.012, 0.259, -0.272, -0.330, 0.675, -0.345,
    0.080, -0.476, 0.397, 0.357, 0.291, -0.645, -0.484, -0.344, 0.828,
    0.158, -0.127, -0.031, 2.210, -1.761, -0.449, -1.904, -1.859, 3.763,
    1.610, -2.049, 0.502, -0.550, -0.657, 1.228, 0.322, -0.185, -0.137,
    0.425, 0.227, -0.652, 0.387, -0.291, -0.096, -0.108, -0.091, 0.199,
    -0.123, 0.037, 0.087, 0.586, -0.258, -0.328, 0.932, 0.362, -1.295,
    -0.668, 1.026, -0.355, -1.392, 1.382, 0.010,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.594, 1.511, -2.230];
