/** ٠١٢ and ۰۱۲ as 012: what is typed on an Arabic or Persian keyboard is a number like any other. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
