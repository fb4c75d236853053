/** Everything the gallery is filled with. */
export * from './posts';
export * from './desk';
export * from './conducting';
