import { startApp } from '#hosts/electron/startApp.ts';

startApp();
