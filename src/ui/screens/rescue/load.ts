import type { ComponentType } from 'preact';
import type { RescueProps } from './Rescue';

/** The screen that nobody should ever need comes when it is needed. */
export const loadRescue = async (): Promise<ComponentType<RescueProps>> => (await import('./Rescue')).Rescue;
