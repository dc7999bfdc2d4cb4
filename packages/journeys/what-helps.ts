import type { TransportCode } from '@mortar/transport/failure'

/** What a person can do where a failure does not pass by itself, in one sentence; it follows what happened. */
export const whatHelps: Readonly<Partial<Record<TransportCode, string>>> = {
  'host-key-changed':
    'Ask the partner whether this key is theirs; if it is, add it to host_keys in connection.yml and apply the site.',
  'host-key-expired': 'Ask the partner for the key in force, write it with its days into connection.yml and apply.',
  'auth-refused':
    'Ask the partner, or renew the secret; then look now. By itself it is tried only every 15 minutes, lest the account be locked.',
  'tls-refused': 'Ask the partner about the certificate of their host.',
  'ssh-key-unreadable': 'Put the right private key under the name of the secret.',
  'ssh-no-agreement': 'Ask the partner which ciphers and keys their server takes.',
  'remote-permission': 'Ask the partner to let us read and move files in that folder.',
  'remote-not-found': 'Compare the paths in connection.yml with the folders the partner has.',
}
