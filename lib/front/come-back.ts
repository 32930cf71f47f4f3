/** After how many seconds whoever met a failure should come back: by then a restart is over. */
export const comeBack = 30
