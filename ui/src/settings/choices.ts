/** What can be chosen. The host refuses anything else. */
import type { QuickExit, Theme } from '../bindings/wire';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export const TEXT_SIZES: readonly number[] = [100, 125, 150, 200];
export const IDLE_SECONDS: readonly number[] = [60, 90, 180, 300, 0];
export const CLEAR_SECONDS: readonly number[] = [15, 30, 60, 120];
export const QUICK_EXITS: readonly QuickExit[] = ['ends', 'covers'];
