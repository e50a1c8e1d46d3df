import { describeGallery } from './describe-gallery.ts';

const ALL = /^/;

await describeGallery([{ theme: 'light', language: 'en', checked: ALL, kept: ALL }]);
