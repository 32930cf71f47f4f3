CREATE TABLE "earlier_media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" integer NOT NULL,
	"media_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"mime" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"size" integer NOT NULL,
	"variants" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"replaced_by" integer,
	"replaced_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "earlier_media" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "media_quotas" (
	"office_id" integer PRIMARY KEY NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "media_quotas_bytes" CHECK (bytes > 0)
);
--> statement-breakpoint
ALTER TABLE "media_quotas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (to_tsvector('app.indonesian', left(extracted, 200000))) STORED;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "former" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "earlier_media" ADD CONSTRAINT "earlier_media_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_media" ADD CONSTRAINT "earlier_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_media" ADD CONSTRAINT "earlier_media_replaced_by_people_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_quotas" ADD CONSTRAINT "media_quotas_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "earlier_media_once" ON "earlier_media" USING btree ("media_id","hash");--> statement-breakpoint
CREATE INDEX "media_latest" ON "media" USING btree ("office_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "office_reads" ON "earlier_media" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "office_adds" ON "earlier_media" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_changes" ON "earlier_media" AS PERMISSIVE FOR UPDATE TO "serumpun_office" USING (office_id = (select app.office())) WITH CHECK (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "office_removes" ON "earlier_media" AS PERMISSIVE FOR DELETE TO "serumpun_office" USING (office_id = (select app.office()) and (select app.writable()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "earlier_media" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "earlier_media" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "media_quotas" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "media_quotas" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "media_quotas" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON earlier_media TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT SELECT ON media_quotas TO serumpun_office;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON media_quotas TO serumpun_across;
--> statement-breakpoint
GRANT ALL ON earlier_media, media_quotas TO serumpun_system;
--> statement-breakpoint
-- Which texts of the office mention a medium in any version, or in what somebody is typing: a colleague's working
-- copy is nobody else's to read, but what it shows must not be thrown away meanwhile.
CREATE FUNCTION media_mentions(medium uuid)
RETURNS TABLE (entry_id uuid, typed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT v.entry_id, false FROM versions v
  WHERE v.office_id = app.office() AND position(medium::text IN v.fields::text || v.document::text) > 0
  UNION ALL
  SELECT w.entry_id, true FROM working_copies w
  WHERE w.office_id = app.office() AND position(medium::text IN w.values::text) > 0
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION media_mentions(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION media_mentions(uuid) TO serumpun_office;
--> statement-breakpoint
DROP FUNCTION find_preview_media(text, uuid);
--> statement-breakpoint
CREATE FUNCTION find_preview_media(token text, medium uuid)
RETURNS TABLE (kind text, hash text, size int, variants jsonb, former text[], name text, mime text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT m.kind, m.hash, m.size, m.variants, m.former, m.name, m.mime
  FROM previews p JOIN versions v ON v.id = p.version_id JOIN media m ON m.id = medium AND m.office_id = p.office_id
  WHERE p.token_hash = token AND p.revoked_at IS NULL AND p.expires_at > now() AND p.office_id = app.office()
    AND position(medium::text IN v.fields::text || v.document::text) > 0
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION find_preview_media(text, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_preview_media(text, uuid) TO serumpun_visitor;
