const e = `0.0.0`;

export { e as t };
