ALTER TABLE "people" ADD COLUMN "phone" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "dormant_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "warned_days" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
GRANT SELECT (phone, dormant_at), UPDATE (phone, dormant_at) ON people TO serumpun_across;
--> statement-breakpoint
GRANT SELECT (dormant_at) ON people TO serumpun_office;
--> statement-breakpoint
GRANT UPDATE (warned_days) ON people TO serumpun_auth;
--> statement-breakpoint
-- Who has this address in the actor's institution; of the other one nothing is said.
CREATE FUNCTION app.known_person(address text) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id FROM people WHERE institution_id = app.institution() AND email = lower(address)
$$;
--> statement-breakpoint
-- Takes away all that somebody of an office below shows who they are with, and ends what they have open. Not of a
-- person who also works where the actor has no say: their account opens more than the actor may.
CREATE FUNCTION app.forget_factors(person int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM people WHERE id = person AND institution_id = app.institution()) THEN RETURN false; END IF;
  IF NOT EXISTS (SELECT FROM memberships WHERE person_id = person AND office_id = ANY (app.offices())) THEN RETURN false; END IF;
  IF EXISTS (
    SELECT FROM memberships WHERE person_id = person AND coalesce(ends_on >= current_date - 1, true)
      AND NOT (app.national() OR (office_id = ANY (app.offices()) AND office_id <> app.office()))
  ) THEN RETURN false; END IF;
  UPDATE people SET totp_secret = NULL, password_hash = NULL WHERE id = person;
  DELETE FROM passkeys WHERE person_id = person;
  DELETE FROM recovery_codes WHERE person_id = person;
  DELETE FROM devices WHERE person_id = person;
  UPDATE sessions SET revoked_at = now() WHERE person_id = person AND revoked_at IS NULL;
  UPDATE account_links SET used_at = now() WHERE person_id = person AND used_at IS NULL;
  RETURN true;
END $$;
--> statement-breakpoint
-- What somebody typed and never saved goes to who takes over their work; nobody else reads it on the way.
CREATE FUNCTION app.hand_over_copies(office int, leaver int, heir int) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  UPDATE working_copies SET person_id = heir
  WHERE office_id = office AND person_id = leaver AND office = ANY (app.offices())
    AND EXISTS (SELECT FROM memberships WHERE person_id = heir AND memberships.office_id = office)
    AND NOT EXISTS (SELECT FROM working_copies other WHERE other.person_id = heir AND other.entry_id = working_copies.entry_id)
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.known_person(text), app.forget_factors(int), app.hand_over_copies(int, int, int) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.known_person(text), app.forget_factors(int), app.hand_over_copies(int, int, int) TO serumpun_across;
