export const sessionCookie = '__Host-serumpun'
