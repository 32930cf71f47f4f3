CREATE TABLE "duties" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "duties_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"stage_id" integer,
	"name" text NOT NULL,
	"help" text DEFAULT '' NOT NULL,
	"basis" text DEFAULT '' NOT NULL,
	"kind" text,
	"category" text,
	"information_class" text,
	"words" text[] DEFAULT '{}' NOT NULL,
	"starter" text DEFAULT '' NOT NULL,
	"levels" text[] NOT NULL,
	"every" text,
	"anchor" text NOT NULL,
	"offset_days" integer DEFAULT 0 NOT NULL,
	"due_on" date,
	"since" date DEFAULT current_date NOT NULL,
	"sort_key" integer DEFAULT 0 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "duties_every" CHECK (every in ('quarter', 'half', 'year')),
	CONSTRAINT "duties_anchor" CHECK (anchor in ('start', 'end', 'date') and (anchor <> 'date' or due_on is not null)),
	CONSTRAINT "duties_when" CHECK (stage_id is null or every is null)
);
--> statement-breakpoint
ALTER TABLE "duties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "office_duties" (
	"office_id" integer NOT NULL,
	"duty_id" integer NOT NULL,
	"period" text DEFAULT '' NOT NULL,
	"opens_on" date NOT NULL,
	"due_on" date NOT NULL,
	"closes_on" date,
	"entry_id" uuid,
	"done_at" timestamp with time zone,
	"hand_reason" text DEFAULT '' NOT NULL,
	"hand_link" text DEFAULT '' NOT NULL,
	"hand_by" integer,
	"hand_at" timestamp with time zone,
	"reminded" integer,
	CONSTRAINT "office_duties_office_id_duty_id_period_pk" PRIMARY KEY("office_id","duty_id","period"),
	CONSTRAINT "office_duties_hand" CHECK (hand_at is null or hand_reason <> '')
);
--> statement-breakpoint
ALTER TABLE "office_duties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stages" DROP CONSTRAINT "stages_parent_id_stages_id_fk";
--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "calm" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "front" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_duties" ADD CONSTRAINT "office_duties_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_duties" ADD CONSTRAINT "office_duties_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "public"."duties"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_duties" ADD CONSTRAINT "office_duties_hand_by_people_id_fk" FOREIGN KEY ("hand_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "duties_office" ON "duties" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "office_duties_open" ON "office_duties" USING btree ("office_id","due_on") WHERE done_at is null;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_parent_id_stages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "centre_writes" ON "stages" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = (select app.office()) and (select app.national())) WITH CHECK (office_id = (select app.office()) and (select app.national()));--> statement-breakpoint
CREATE POLICY "office_writes" ON "stages" AS PERMISSIVE FOR ALL TO "serumpun_office" USING (office_id = (select app.office()) and not (select app.national()) and (select app.writable())) WITH CHECK (office_id = (select app.office()) and not (select app.national()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "central" ON "duties" AS PERMISSIVE FOR SELECT TO "serumpun_across", "serumpun_office" USING (office_id = (select app.centre()));--> statement-breakpoint
CREATE POLICY "centre_writes" ON "duties" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = (select app.office()) and (select app.national())) WITH CHECK (office_id = (select app.office()) and (select app.national()));--> statement-breakpoint
CREATE POLICY "system_all" ON "duties" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "office_duties" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_fulfils" ON "office_duties" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "office_duties" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "office_duties" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON duties, office_duties TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT UPDATE (entry_id, done_at, hand_reason, hand_link, hand_by, hand_at) ON office_duties TO serumpun_office;
--> statement-breakpoint
GRANT INSERT, UPDATE ON duties TO serumpun_across;
--> statement-breakpoint
GRANT INSERT, UPDATE, DELETE ON stages TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON duties, office_duties TO serumpun_system;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO serumpun_office, serumpun_across, serumpun_system;
--> statement-breakpoint
-- Which offices of an institution owe what by when: each duty of its calendar, each time it falls due, from a year ago
-- until sixty days ahead. What was due before the duty or the office began is not owed.
CREATE FUNCTION app.owed_duties(root int, today date)
RETURNS TABLE (office_id int, duty_id int, period text, opens_on date, due_on date, closes_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH single AS (
    SELECT d.id, d.levels, d.since, '' AS period, s.starts_on,
      CASE d.anchor WHEN 'start' THEN s.starts_on + d.offset_days
        WHEN 'end' THEN coalesce(s.ends_on, s.starts_on) + d.offset_days ELSE d.due_on END AS due_on
    FROM duties d LEFT JOIN stages s ON s.id = d.stage_id
    WHERE d.office_id = root AND d.active AND d.every IS NULL),
  spans AS (
    SELECT d.*, begins::date AS from_day, (begins + step.months * interval '1 month')::date - 1 AS to_day
    FROM duties d
    CROSS JOIN LATERAL (SELECT CASE d.every WHEN 'quarter' THEN 3 WHEN 'half' THEN 6 ELSE 12 END AS months) step
    CROSS JOIN LATERAL generate_series(
      date_trunc('year', today - interval '1 year'), today + interval '1 year', step.months * interval '1 month') begins
    WHERE d.office_id = root AND d.active AND d.every IS NOT NULL),
  repeated AS (
    SELECT spans.*,
      extract(year FROM from_day) || CASE every WHEN 'quarter' THEN '-T' || extract(quarter FROM from_day)
        WHEN 'half' THEN '-S' || ((extract(month FROM from_day) + 5) / 6)::int ELSE '' END AS period,
      CASE WHEN anchor = 'start' THEN from_day + offset_days
        WHEN anchor = 'date' AND every = 'year'
          THEN (spans.due_on + (extract(year FROM from_day) - extract(year FROM spans.due_on)) * interval '1 year')::date
        ELSE to_day + offset_days END AS falls_on
    FROM spans),
  occasions AS (
    SELECT id, levels, since, period, least(coalesce(starts_on, due_on), due_on) - 30 AS opens_on, due_on, NULL::date AS closes_on
    FROM single WHERE due_on IS NOT NULL
    UNION ALL
    -- What is due some days after its period is counted over days that are as much later.
    SELECT id, levels, since, period, from_day + greatest(0, falls_on - to_day), falls_on, to_day + greatest(0, falls_on - to_day)
    FROM repeated)
  SELECT o.id, c.id, c.period, c.opens_on, c.due_on, c.closes_on
  FROM occasions c
  JOIN offices centre ON centre.id = root
  JOIN offices o ON o.institution_id = centre.institution_id AND o.level = ANY (c.levels)
  WHERE c.due_on >= greatest(c.since, today - 365, (o.created_at AT TIME ZONE o.zone)::date) AND c.opens_on <= today + 60
    AND o.state NOT IN ('archived', 'merged')
$$;
--> statement-breakpoint
-- Finds the live entry that fulfils each duty of some offices. An entry that fulfilled one goes on doing so when it is
-- renewed later; when it leaves the site the duty is open again. What people said by hand stays.
CREATE FUNCTION app.settle_duties(office_ids int[], kinds text[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  WITH judged AS (
    SELECT mine.office_id, mine.duty_id, mine.period, found.entry_id, found.at
    FROM office_duties mine
    JOIN duties d ON d.id = mine.duty_id
    JOIN offices o ON o.id = mine.office_id
    LEFT JOIN LATERAL (
      SELECT e.entry_id, CASE WHEN e.entry_id = mine.entry_id THEN mine.done_at ELSE seen.at END AS at
      FROM live_entries e
      -- News counts when it appears; what stands counts when it is renewed.
      CROSS JOIN LATERAL (SELECT CASE WHEN e.kind IN ('page', 'official', 'document', 'dataset')
        THEN e.changed_at ELSE e.published_at END AS at) seen
      WHERE e.office_id = mine.office_id
        AND e.kind = ANY (CASE WHEN d.kind IS NULL
          THEN array['article', 'announcement', 'agenda', 'page', 'document', 'album', 'official', 'dataset']
          ELSE array[d.kind] END)
        AND (d.category IS NULL OR e.category = d.category)
        AND (d.information_class IS NULL OR e.information_class = d.information_class)
        AND (e.stage_id = d.stage_id OR CASE WHEN d.words = '{}' THEN d.stage_id IS NULL
          ELSE EXISTS (SELECT FROM unnest(d.words) AS word
            WHERE position(word IN lower(e.title)) > 0 OR word = ANY (e.tags)) END)
        AND (e.entry_id = mine.entry_id OR e.stage_id = d.stage_id
          OR (seen.at >= mine.opens_on::timestamp AT TIME ZONE o.zone
            AND seen.at < coalesce(mine.closes_on + 1, 'infinity'::timestamp) AT TIME ZONE o.zone))
      ORDER BY (e.entry_id = mine.entry_id) DESC NULLS LAST, 2
      LIMIT 1) found ON true
    WHERE mine.office_id = ANY (office_ids) AND mine.hand_at IS NULL AND d.active
      AND (kinds IS NULL OR d.kind IS NULL OR d.kind = ANY (kinds)))
  UPDATE office_duties mine SET entry_id = judged.entry_id, done_at = judged.at
  FROM judged
  WHERE judged.office_id = mine.office_id AND judged.duty_id = mine.duty_id AND judged.period = mine.period
    AND (mine.entry_id, mine.done_at) IS DISTINCT FROM (judged.entry_id, judged.at)
$$;
--> statement-breakpoint
-- Spreads the calendar of a national office over its offices and looks what is fulfilled already. The centre may do so
-- for its own institution, jobs for any. Returns how many duties stand in the end.
CREATE FUNCTION app.spread_duties(root int, today date) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE total int;
BEGIN
  IF app.office() IS NOT NULL AND NOT (app.office() = root AND app.national()) THEN
    RAISE insufficient_privilege USING MESSAGE = 'only the centre spreads its calendar';
  END IF;
  DELETE FROM office_duties mine USING duties d
  WHERE d.id = mine.duty_id AND d.office_id = root AND mine.done_at IS NULL AND NOT EXISTS (
    SELECT FROM app.owed_duties(root, today) owed
    WHERE owed.office_id = mine.office_id AND owed.duty_id = mine.duty_id AND owed.period = mine.period);
  INSERT INTO office_duties (office_id, duty_id, period, opens_on, due_on, closes_on)
  SELECT * FROM app.owed_duties(root, today)
  ON CONFLICT (office_id, duty_id, period) DO UPDATE
    SET opens_on = excluded.opens_on, due_on = excluded.due_on, closes_on = excluded.closes_on,
      reminded = CASE WHEN office_duties.due_on = excluded.due_on THEN office_duties.reminded END
    WHERE (office_duties.opens_on, office_duties.due_on, office_duties.closes_on)
      IS DISTINCT FROM (excluded.opens_on, excluded.due_on, excluded.closes_on);
  PERFORM app.settle_duties(array(
    SELECT o.id FROM offices o JOIN offices centre ON centre.institution_id = o.institution_id WHERE centre.id = root), NULL);
  SELECT count(*) INTO total FROM office_duties mine JOIN duties d ON d.id = mine.duty_id WHERE d.office_id = root;
  RETURN total;
END $$;
--> statement-breakpoint
-- Fires after the office's generation was raised: that row's lock lets one publication of an office through at a time.
CREATE FUNCTION app.live_settled() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT FROM touched JOIN office_duties USING (office_id)) THEN
    PERFORM app.settle_duties(array(SELECT DISTINCT office_id FROM touched), array(SELECT DISTINCT kind FROM touched));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER live_settled_added AFTER INSERT ON live_entries REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION app.live_settled();
--> statement-breakpoint
CREATE TRIGGER live_settled_changed AFTER UPDATE ON live_entries REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION app.live_settled();
--> statement-breakpoint
CREATE TRIGGER live_settled_removed AFTER DELETE ON live_entries REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION app.live_settled();
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.owed_duties(int, date), app.settle_duties(int[], text[]), app.spread_duties(int, date), app.live_settled() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.spread_duties(int, date) TO serumpun_across, serumpun_system;
