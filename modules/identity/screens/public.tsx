export { SignIn } from './sign-in/sign-in.tsx'
