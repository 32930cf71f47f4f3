ALTER TABLE "entries" ADD COLUMN "category" text;
--> statement-breakpoint
UPDATE entries SET category = versions.fields ->> CASE entries.kind WHEN 'article' THEN 'category' WHEN 'dataset' THEN 'status' ELSE 'type' END
FROM versions WHERE versions.id = entries.latest_version_id AND entries.kind IN ('article', 'document', 'album', 'dataset');
