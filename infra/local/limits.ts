/** On a laptop everybody who tries the service has the same address, so that its limits are out of the way. */
export const laptopLimits = JSON.stringify({
  submissionsAnHour: 1_000_000,
  draftsAnHour: 1_000_000,
  freshLinkRequestsAnHour: 1_000_000,
  missesInTenMinutes: 5_000,
});
