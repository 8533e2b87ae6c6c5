import sharp from 'sharp';

// Loaded with the first picture, by `import()`: most processes see none, and to load it takes 25 ms. What holds for
// every decoding is settled here, before anyone can have decoded anything.
// Bytes must not depend on how many threads there are; two files run side by side instead.
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] });

export { sharp };
