export { CountryButton } from './CountryButton.tsx';
export { CountryScreen } from './CountryScreen.tsx';
