import { measureCertificates } from './certificates.ts';

const lines = [await measureCertificates()];

if (process.argv.includes('--json')) console.log(JSON.stringify(lines));
else
  for (const { name, ratio, certificateMs, bareMs, archived, archiveMb, startMb, peakMb } of lines)
    console.log(
      `${name}: ${ratio} (${certificateMs} ms to ${bareMs} ms); ${archived} in one archive of ${archiveMb} MB: memory from ${startMb} to ${peakMb} MB`,
    );
