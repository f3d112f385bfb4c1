/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -0.458, 2.055, -1.612, 1.322, -1.119, -0.203, 0.456, 0.018, -0.474,
    0.123, 0.679, -0.803, -0.048, 0.232, -0.184, 0.159, 0.309, -0.468,
    -1.478, -0.141, 1.618, -0.881, 0.266, 0.615, -1.045, 0.992, 0.052,
    -0.071, -0.551, 0.622, 0.645, 0.315, -0.957, -1.385, -0.132, 1.517,
    0.192, 0.003, -0.195, 1.780, -2.109, 0.339, -1.010, -0.719, 1.734,
    0.275, -0.136, -0.138, 0.109, 0.416, -0.525, 0.684, -0.137, -0.547,
    -0.132, -0.800, 0.932, -0.104, -0.212, 0.315, 0.346, 0.343, -0.689,
    0.530, 0.001, -0.531, -0.583, 0.982, -0.394, -0.383, 1.070, -0.686,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.118, 1.150, -2.343];
