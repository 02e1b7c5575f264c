// biome-ignore-all lint/performance: it stands in for a module that is such a list
// Stands in for `@smithy/core/config` in the bundles: the same module, whose `loadConfig` asks the environment and then
// takes the default. In between, the SDK's own looks for a developer's files in ~/.aws, which a Lambda never has: 15 KB
// and 4 ms of every cold start. Plain JavaScript, because the SDK's inner modules have no types.
import { fromEnv } from '../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js';
import { fromStatic } from '../../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js';
import { chain } from '../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js';
import { memoize } from '../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/memoize.js';

export * from '../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js';
export * from '../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js';
export * from '../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js';
export { resolveRegionConfig } from '../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js';
export { getRegionInfo } from '../../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionInfo/getRegionInfo.js';
export { resolveDefaultsModeConfig } from '../../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.browser.js';
export { CredentialsProviderError } from '../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js';
export { ProviderError } from '../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js';
export { TokenProviderError } from '../../node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js';
export { CONFIG_PREFIX_SEPARATOR } from '../../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/constants.js';
export { booleanSelector } from '../../node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/booleanSelector.js';
export { numberSelector } from '../../node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js';
export { SelectorType } from '../../node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/types.js';
export { chain, fromStatic, memoize };

export function loadConfig(
  { environmentVariableSelector, default: otherwise },
  { signingName, logger } = {},
) {
  return memoize(chain(fromEnv(environmentVariableSelector, { signingName, logger }), fromStatic(otherwise)));
}
