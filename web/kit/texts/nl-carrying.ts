/** Wat mensen lezen over wie wat doet: de diensten van de wijk, wie ze doet, en de formatie van WIJ. */
export const texts = {
  asking_wij:
    '{service}: dit doet nu WIJ. U kunt hieronder meteen WIJ kiezen. Kiest u voor buren? Dan kan WIJ er altijd nog bij.',
  asking_together:
    '{service}: dit doen bewoners en WIJ samen. We vragen eerst uw buren. WIJ kunt u er altijd bij vragen.',
  asking_residents:
    '{service}: dit doen bewoners zelf. We vragen eerst uw buren. WIJ kunt u er altijd bij vragen.',
  offered_wij: 'Dit doet nu WIJ. Wilt u niet op buren wachten? Vraag WIJ er meteen bij.',
} as const;
