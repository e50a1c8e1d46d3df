import { keepBrowser } from './kept-browser.ts';

// Read before each file of journeys: one worker runs many of them, with one browser.
keepBrowser();
