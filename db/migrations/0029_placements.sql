CREATE TABLE "cards" (
	"placement_id" uuid NOT NULL,
	"office_id" integer NOT NULL,
	"origin_office_id" integer NOT NULL,
	"entry_id" uuid NOT NULL,
	"force" text NOT NULL,
	"spot" text NOT NULL,
	"state" text NOT NULL,
	"shown" boolean GENERATED ALWAYS AS (state in ('shown', 'accepted')) STORED NOT NULL,
	"kind" text NOT NULL,
	"path" text NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"happens_at" timestamp with time zone,
	"valid_until" timestamp with time zone,
	"lead" jsonb,
	"media_id" uuid,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_by" integer,
	"answered_by_name" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	"copy_id" uuid,
	"taken_version_id" uuid,
	"base" jsonb,
	"origin_version_id" uuid,
	CONSTRAINT "cards_placement_id_office_id_pk" PRIMARY KEY("placement_id","office_id"),
	CONSTRAINT "cards_force" CHECK (force in ('mandatory', 'suggested', 'copy', 'nominated')),
	CONSTRAINT "cards_spot" CHECK (spot in ('top', 'middle')),
	CONSTRAINT "cards_state" CHECK (state in ('shown', 'waiting', 'accepted', 'declined', 'copied'))
);
--> statement-breakpoint
ALTER TABLE "cards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nominations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"to_office_id" integer NOT NULL,
	"entry_id" uuid NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"nominated_by" integer,
	"nominated_by_name" text DEFAULT '' NOT NULL,
	"nominated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_by_name" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	"reason" text DEFAULT '' NOT NULL,
	"placement_id" uuid,
	CONSTRAINT "nominations_state" CHECK (state in ('waiting', 'taken', 'declined', 'over'))
);
--> statement-breakpoint
ALTER TABLE "nominations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"origin_office_id" integer NOT NULL,
	"entry_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"force" text NOT NULL,
	"scope" jsonb NOT NULL,
	"spot" text DEFAULT 'top' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"reached" integer DEFAULT 0 NOT NULL,
	"placed_by" integer,
	"placed_by_name" text DEFAULT '' NOT NULL,
	"placed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ending" text,
	"ended_at" timestamp with time zone,
	"ended_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "placements_force" CHECK (force in ('mandatory', 'suggested', 'copy', 'nominated')),
	CONSTRAINT "placements_spot" CHECK (spot in ('top', 'middle')),
	CONSTRAINT "placements_ending" CHECK (ending in ('recalled', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "placements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "urgent_notices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"level" text NOT NULL,
	"words" text NOT NULL,
	"link_label" text DEFAULT '' NOT NULL,
	"link_href" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"issued_by" integer,
	"issued_by_name" text DEFAULT '' NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "urgent_notices_level" CHECK (level in ('info', 'warn', 'bad')),
	CONSTRAINT "urgent_notices_period" CHECK (ends_at > starts_at),
	CONSTRAINT "urgent_notices_words" CHECK (length(words) between 1 and 300)
);
--> statement-breakpoint
ALTER TABLE "urgent_notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_origin_office_id_offices_id_fk" FOREIGN KEY ("origin_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_copy_id_entries_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_to_office_id_offices_id_fk" FOREIGN KEY ("to_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_nominated_by_people_id_fk" FOREIGN KEY ("nominated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_origin_office_id_offices_id_fk" FOREIGN KEY ("origin_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_placed_by_people_id_fk" FOREIGN KEY ("placed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgent_notices" ADD CONSTRAINT "urgent_notices_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urgent_notices" ADD CONSTRAINT "urgent_notices_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cards_office" ON "cards" USING btree ("office_id") WHERE shown;--> statement-breakpoint
CREATE INDEX "cards_entry" ON "cards" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "cards_copy" ON "cards" USING btree ("copy_id") WHERE copy_id is not null;--> statement-breakpoint
CREATE INDEX "nominations_to" ON "nominations" USING btree ("to_office_id","state");--> statement-breakpoint
CREATE INDEX "nominations_entry" ON "nominations" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "placements_office" ON "placements" USING btree ("office_id","placed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "placements_entry" ON "placements" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "urgent_notices_now" ON "urgent_notices" USING btree ("ends_at") WHERE ended_at is null;--> statement-breakpoint
CREATE POLICY "visitor_reads" ON "cards" AS PERMISSIVE FOR SELECT TO "serumpun_visitor" USING (office_id = any ((select app.offices())::int[]) and shown);--> statement-breakpoint
CREATE POLICY "office_reads" ON "cards" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_answers" ON "cards" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office()) and force in ('suggested', 'copy')) WITH CHECK (office_id = (select app.office()) and force in ('suggested', 'copy') and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "cards" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "cards" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "nominations" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "nominations" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "nominations" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "nominations" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "nominations" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "nominations" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "placements" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "placements" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "placements" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visitor_reads" ON "urgent_notices" AS PERMISSIVE FOR SELECT TO "serumpun_visitor" USING (ended_at is null);--> statement-breakpoint
CREATE POLICY "office_reads" ON "urgent_notices" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "urgent_notices" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "urgent_notices" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
GRANT SELECT (placement_id, office_id, origin_office_id, entry_id, force, spot, shown, kind, path, title, summary, published_at,
  happens_at, valid_until, lead, media_id, starts_at, ends_at, since) ON cards TO serumpun_visitor;
--> statement-breakpoint
GRANT SELECT (id, office_id, level, words, link_label, link_href, starts_at, ends_at, ended_at) ON urgent_notices TO serumpun_visitor;
--> statement-breakpoint
GRANT SELECT ON placements, cards, nominations, urgent_notices TO serumpun_office;
--> statement-breakpoint
GRANT UPDATE (state, answered_by, answered_by_name, answered_at, reason, taken_version_id, base) ON cards TO serumpun_office;
--> statement-breakpoint
GRANT INSERT ON nominations TO serumpun_office;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON cards TO serumpun_across;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON placements, nominations, urgent_notices TO serumpun_across;
--> statement-breakpoint
GRANT ALL ON placements, cards, nominations, urgent_notices TO serumpun_system;
--> statement-breakpoint
-- Few offices: each its own generation. Most of a body: one generation for all of it, instead of hundreds.
CREATE FUNCTION app.bump_offices(changed int[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE bumped record;
BEGIN
  IF cardinality(changed) <= 200 THEN
    PERFORM app.bump(changed);
    RETURN;
  END IF;
  FOR bumped IN
    UPDATE institution_generations SET value = value + 1
    WHERE institution_id IN (SELECT institution_id FROM offices WHERE id = ANY (changed))
    RETURNING institution_id, value
  LOOP
    PERFORM pg_notify('serumpun',
      json_build_object('institution', bumped.institution_id, 'generation', bumped.value)::text);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.bump_offices(int[]) FROM PUBLIC;
--> statement-breakpoint
CREATE FUNCTION app.cards_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM app.bump_offices(array(SELECT DISTINCT office_id FROM added WHERE shown));
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Only what the public sees counts. What left a site leaves the older pages of that site too.
CREATE FUNCTION app.cards_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('serumpun', json_build_object('recalled', gone.origin_office_id, 'path', gone.path)::text)
  FROM (SELECT DISTINCT past.origin_office_id, past.path FROM past JOIN present USING (placement_id, office_id)
    WHERE past.shown AND NOT present.shown) gone;
  PERFORM app.bump_offices(array(
    SELECT DISTINCT present.office_id FROM past JOIN present USING (placement_id, office_id)
    WHERE past IS DISTINCT FROM present AND (past.shown OR present.shown)));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.cards_removed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_notify('serumpun', json_build_object('recalled', gone.origin_office_id, 'path', gone.path)::text)
  FROM (SELECT DISTINCT origin_office_id, path FROM removed WHERE shown) gone;
  PERFORM app.bump_offices(array(SELECT DISTINCT office_id FROM removed WHERE shown));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER cards_added AFTER INSERT ON cards REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION app.cards_added();
--> statement-breakpoint
CREATE TRIGGER cards_changed AFTER UPDATE ON cards REFERENCING OLD TABLE AS past NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION app.cards_changed();
--> statement-breakpoint
CREATE TRIGGER cards_removed AFTER DELETE ON cards REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION app.cards_removed();
--> statement-breakpoint
-- One card for each receiver, with the fields of what is live now. Resolves to how many there are.
CREATE FUNCTION app.put_cards(wanted uuid, receivers int[]) RETURNS int LANGUAGE plpgsql SET search_path = public AS $$
DECLARE made int;
BEGIN
  INSERT INTO cards (placement_id, office_id, origin_office_id, entry_id, force, spot, state, kind, path, title, summary,
    published_at, happens_at, valid_until, lead, media_id, starts_at, ends_at, origin_version_id)
  SELECT p.id, receiver, p.origin_office_id, p.entry_id, p.force, p.spot,
    CASE p.force WHEN 'suggested' THEN 'waiting' WHEN 'copy' THEN 'copied' ELSE 'shown' END,
    l.kind, l.path, l.title, l.summary, l.published_at, CASE l.kind WHEN 'agenda' THEN l.starts_at END, l.valid_until,
    app.lead_of(l.fields), (app.lead_of(l.fields) ->> 'mediaId')::uuid, p.starts_at, p.ends_at, l.version_id
  FROM placements p JOIN live_entries l ON l.entry_id = p.entry_id, unnest(receivers) AS receiver
  WHERE p.id = wanted
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS made = ROW_COUNT;
  RETURN made;
END $$;
--> statement-breakpoint
CREATE FUNCTION app.lead_of(fields jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
  RETURN coalesce(nullif(fields -> 'lead', 'null'::jsonb), fields -> 'photos' -> 0);
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.put_cards(uuid, int[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.put_cards(uuid, int[]) TO serumpun_across;
--> statement-breakpoint
-- Cards say what their origin says.
CREATE FUNCTION app.cards_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE cards SET path = l.path, title = l.title, summary = l.summary, published_at = l.published_at,
    happens_at = CASE l.kind WHEN 'agenda' THEN l.starts_at END, valid_until = l.valid_until,
    lead = app.lead_of(l.fields), media_id = (app.lead_of(l.fields) ->> 'mediaId')::uuid, origin_version_id = l.version_id
  FROM present l WHERE cards.entry_id = l.entry_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- What is withdrawn is gone from every site at once; a copy is its office's own, and is told.
CREATE FUNCTION app.cards_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM cards USING removed WHERE cards.entry_id = removed.entry_id AND cards.force <> 'copy';
  UPDATE cards SET origin_version_id = NULL FROM removed WHERE cards.entry_id = removed.entry_id;
  UPDATE placements SET ending = 'withdrawn', ended_at = now() FROM removed
    WHERE placements.entry_id = removed.entry_id AND placements.ending IS NULL;
  UPDATE nominations SET state = 'over' FROM removed
    WHERE nominations.entry_id = removed.entry_id AND nominations.state IN ('waiting', 'taken');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER cards_follow AFTER UPDATE ON live_entries REFERENCING NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION app.cards_follow();
--> statement-breakpoint
CREATE TRIGGER cards_end AFTER DELETE ON live_entries REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION app.cards_end();
--> statement-breakpoint
-- An office that is made later stands in the same reach: it shows what all, or its province, show.
CREATE FUNCTION app.cards_of_new_office() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM app.put_cards(p.id, array[NEW.id])
  FROM placements p JOIN offices placer ON placer.id = p.office_id
  WHERE p.ending IS NULL AND p.force IN ('mandatory', 'suggested') AND placer.institution_id = NEW.institution_id
    AND (p.ends_at IS NULL OR p.ends_at > now())
    AND ((p.scope ->> 'reach' = 'all' AND (placer.level = 'pusat' OR placer.id = NEW.parent_id))
      OR (p.scope ->> 'reach' = 'provinces' AND (p.scope -> 'ids') @> to_jsonb(NEW.parent_id)));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER office_shown AFTER INSERT ON offices FOR EACH ROW EXECUTE FUNCTION app.cards_of_new_office();
--> statement-breakpoint
-- Its words travel with the notification, before the generation that makes pages ask for them.
CREATE FUNCTION app.urgent_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE issuer record;
BEGIN
  PERFORM pg_notify('serumpun', json_build_object('urgent', json_build_object('id', NEW.id, 'officeId', NEW.office_id,
    'level', NEW.level, 'words', NEW.words, 'linkLabel', NEW.link_label, 'linkHref', NEW.link_href,
    'startsAt', (extract(epoch FROM NEW.starts_at) * 1000)::bigint,
    'endsAt', (extract(epoch FROM coalesce(NEW.ended_at, NEW.ends_at)) * 1000)::bigint))::text);
  SELECT * INTO issuer FROM offices WHERE id = NEW.office_id;
  IF issuer.level = 'pusat' THEN
    PERFORM app.bump_offices(array(SELECT id FROM offices WHERE institution_id = issuer.institution_id));
  ELSE
    PERFORM app.bump_offices(array(SELECT id FROM offices WHERE id = issuer.id OR parent_id = issuer.id));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER urgent_changed AFTER INSERT OR UPDATE ON urgent_notices FOR EACH ROW EXECUTE FUNCTION app.urgent_changed();
