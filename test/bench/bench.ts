import { measureCertificates } from './certificates.ts';
import { measureVerification } from './verification.ts';

const certificates = await measureCertificates();
const verification = await measureVerification();

if (process.argv.includes('--json')) console.log(JSON.stringify([certificates, verification]));
else {
  const { certificateMs, bareMs, archived, archiveMb, startMb, peakMb } = certificates;
  console.log(
    `${certificates.name}: ${certificates.ratio} (${certificateMs} ms to ${bareMs} ms); ${archived} in one archive of ${archiveMb} MB: memory from ${startMb} to ${peakMb} MB`,
  );
  const { verifyMs, hashMs, entries, entriesPerSecond } = verification;
  console.log(
    `${verification.name}: ${verification.ratio} (${verifyMs} ms to ${hashMs} ms for ${entries} entries); ${entriesPerSecond} entries a second of CPU (need 20000)`,
  );
}
