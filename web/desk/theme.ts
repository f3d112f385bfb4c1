import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** From ember to cream, around the accent of base.css. */
const BRAND: BrandVariants = {
    10: '#1a0803', 20: '#2f1008', 30: '#481a0c', 40: '#5f220f', 50: '#762b12', 60: '#8d3416', 70: '#a33d1a', 80: '#b4451f',
    90: '#c4592f', 100: '#d26d42', 110: '#de8258', 120: '#e89670', 130: '#f0ab8a', 140: '#f6c0a6', 150: '#fbd6c4', 160: '#feece3',
};

/** The pages' own letters and roundness. */
const HOUSE = { fontFamilyBase: 'inherit', borderRadiusMedium: '10px', borderRadiusSmall: '8px' };

export const lightTheme: Theme = { ...createLightTheme(BRAND), ...HOUSE, colorNeutralBackground1: '#ffffff', colorNeutralForeground1: '#2b2320' };
export const darkTheme: Theme = {
    ...createDarkTheme(BRAND), ...HOUSE, colorNeutralBackground1: '#26201d', colorNeutralForeground1: '#f3ebe4',
    colorBrandForeground1: BRAND[120], colorBrandForeground2: BRAND[130], colorBrandBackground: BRAND[80], colorCompoundBrandStroke: BRAND[110],
};
