/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -0.566, 2.171, -1.619, 1.150, -1.240, 0.090, 0.468, -0.043, -0.425,
    0.086, 0.580, -0.665, -0.099, 0.111, -0.012, 0.294, 0.239, -0.533,
    -1.482, -0.207, 1.689, -1.013, 0.070, 0.944, -0.712, 0.839, -0.127,
    0.388, -0.661, 0.273, 0.479, 0.299, -0.773, -1.305, -0.154, 1.460,
    0.179, -0.157, -0.022, 1.746, -2.126, 0.387, -0.955, -0.659, 1.620,
    0.216, 0.106, -0.323, 0.122, 0.464, -0.587, 0.788, -0.344, -0.444,
    -0.134, -0.694, 0.827, 0.092, -0.516, 0.424, 0.368, 0.321, -0.689,
    0.546, 0.063, -0.607, -0.614, 0.996, -0.375, -0.472, 1.109, -0.637,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.172, 1.107, -2.277];
