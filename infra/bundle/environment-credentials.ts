/**
 * Stands in for `@aws-sdk/credential-provider-node` in the bundles. Lambda hands a function its role through
 * three variables, so the rest of the SDK's chain (SSO, profiles, web identity, instance metadata) is 130 KB that
 * never runs there. Read at each call: Lambda may renew them.
 */
export function defaultProvider() {
  return async () => {
    const accessKeyId = process.env.AWS_ACCESS_KEY_ID;
    const secretAccessKey = process.env.AWS_SECRET_ACCESS_KEY;
    const sessionToken = process.env.AWS_SESSION_TOKEN;
    if (!accessKeyId || !secretAccessKey) {
      throw Object.assign(new Error('The environment holds no AWS credentials'), {
        name: 'CredentialsProviderError',
      });
    }
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  };
}
