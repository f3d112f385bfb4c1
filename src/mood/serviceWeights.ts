/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -0.513, 2.045, -1.546, 1.382, -1.065, -0.316, 0.430, 0.081, -0.511,
    0.179, 0.725, -0.903, 0.035, 0.201, -0.236, 0.063, 0.387, -0.449,
    -1.393, -0.248, 1.641, -0.865, 0.139, 0.726, -1.010, 0.990, 0.020,
    -0.044, -0.606, 0.650, 0.696, 0.289, -0.982, -1.289, -0.062, 1.350,
    0.200, -0.032, -0.167, 1.771, -2.124, 0.365, -1.030, -0.683, 1.716,
    0.182, -0.091, -0.091, 0.143, 0.406, -0.549, 0.819, -0.170, -0.650,
    -0.184, -0.789, 0.973, 0.092, -0.482, 0.390, 0.543, 0.040, -0.583,
    0.476, 0.035, -0.511, -0.575, 1.002, -0.422, -0.393, 1.006, -0.613,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.292, 1.160, -2.141];
