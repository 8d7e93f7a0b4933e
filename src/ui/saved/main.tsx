import '../theme.css';
import '../parts.css';
import { start } from '../start.tsx';

await start(() => null, 'app_name');
