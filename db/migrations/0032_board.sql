CREATE INDEX "entries_gated" ON "entries" USING btree ("office_id") WHERE gated and state = 'submitted';--> statement-breakpoint
CREATE INDEX "entries_unreviewed" ON "entries" USING btree ("office_id") WHERE review_by is not null and reviewed_at is null;
--> statement-breakpoint
-- Who can log in to an office in reach with a passphrase alone. Their secrets stay with the login door.
CREATE FUNCTION app.bare_people() RETURNS TABLE (office_id int, person_id int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT memberships.office_id, people.id
  FROM memberships JOIN people ON people.id = memberships.person_id
  WHERE memberships.office_id = ANY (app.offices()) AND NOT people.suspended
    AND coalesce(memberships.ends_on >= current_date, true) AND people.totp_secret IS NULL
    AND NOT EXISTS (SELECT FROM passkeys WHERE passkeys.person_id = people.id)
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.bare_people() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.bare_people() TO serumpun_across;
