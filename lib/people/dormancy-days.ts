/** After so many days without login an account only reads. */
export const dormantAfter = 60
/** When its person is warned before that, in days without login. */
export const warnAfter = [45, 55]
/** So many people of an office always keep writing: the site must not be left to nobody. */
export const alwaysAwake = 2
