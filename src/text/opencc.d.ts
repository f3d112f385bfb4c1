/** The package ships its dictionaries without types. */
declare module 'opencc-js/dict/*' {
    const entries: string;
    export default entries;
}
