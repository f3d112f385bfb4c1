/* Runs inside a page and answers with a list of faults, empty if there are none. Contrast as in WCAG 2.2, 1.4.3. */
/* global getComputedStyle */
(() => {
    const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0;
    const tell = (element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const byId = (ids) => (ids ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    const nameOf = (element) => element.getAttribute('aria-label') || byId(element.getAttribute('aria-labelledby'))
        || [...(element.labels ?? [])].map((label) => label.textContent).join(' ') || element.textContent || element.getAttribute('title') || '';

    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** Any CSS colour as [red, green, blue, opacity], each 0 to 255. */
    const rgba = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return canvas.getImageData(0, 0, 1, 1).data;
    };
    const over = (top, bottom) => [0, 1, 2].map((i) => (top[i] * top[3] + bottom[i] * (255 - top[3])) / 255);
    const behind = (element) => {
        if (!element) return [255, 255, 255];
        const colour = rgba(getComputedStyle(element).backgroundColor);
        return colour[3] === 255 ? [...colour].slice(0, 3) : over(colour, behind(element.parentElement));
    };
    const luminance = (colour) => {
        const [red, green, blue] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (element) => {
        const ground = behind(element);
        const [low, high] = [luminance(ground), luminance(over(rgba(getComputedStyle(element).color), ground))].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const enough = (element) => {
        const { fontSize, fontWeight } = getComputedStyle(element);
        const size = parseFloat(fontSize);
        return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    };
    const speaks = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');

    const all = [...document.body.querySelectorAll('*')].filter(shown);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const controls = all.filter((element) => element.matches('button, a[href], input, textarea, select, [role="tab"], [role="button"]'));
    const pale = all.filter((element) => speaks(element) && !element.closest(':disabled') && contrast(element) < enough(element));
    const small = controls.filter((element) => element.matches('button, select, [role="tab"]') && Math.min(element.clientWidth, element.clientHeight) < 20);
    return [
        ...controls.filter((element) => nameOf(element).trim() === '').map((element) => `no name: ${tell(element)}`),
        ...all.filter((element) => element.matches('img:not([alt]), svg:not([aria-hidden]):not([aria-label]):not([role])')).map((element) => `no words for a picture: ${tell(element)}`),
        ...pale.map((element) => `contrast ${contrast(element).toFixed(2)}: ${tell(element)}`),
        ...small.map((element) => `too small to hit: ${tell(element)}`),
        ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id given twice: ${id}`),
        ...(document.documentElement.scrollWidth > window.innerWidth ? [`wider than the screen by ${document.documentElement.scrollWidth - window.innerWidth}px`] : []),
        ...(document.querySelectorAll('h1').length === 1 ? [] : ['not exactly one h1']),
        ...(document.documentElement.lang ? [] : ['no language']),
    ];
})();
