/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -1.017, 2.690, -1.757, 0.679, -0.642, -0.037, 0.345, 0.030, -0.376,
    -0.227, 0.547, -0.320, -0.348, -0.129, 0.477, 0.036, 0.292, -0.328,
    -0.980, 0.097, 0.883, -0.243, 0.339, -0.096, -0.614, 0.741, -0.127,
    -0.290, -0.214, 0.504, 0.334, 0.329, -0.659, -0.414, -0.489, 0.903,
    0.293, -0.126, -0.167, 2.149, -1.723, -0.426, -1.873, -1.841, 3.714,
    1.648, -2.035, 0.450, -0.543, -0.624, 1.187, 0.471, -0.122, -0.348,
    0.187, 0.141, -0.328, 0.484, -0.234, -0.250, -0.034, -0.098, 0.132,
    -0.179, 0.076, 0.102, 0.585, -0.237, -0.348, 0.997, 0.296, -1.294,
    -0.604, 1.010, -0.404, -1.369, 1.426, -0.057,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.572, 1.551, -2.131];
