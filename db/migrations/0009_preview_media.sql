-- What a preview's version shows, and nothing else of the office, by the hash of the same token.
CREATE FUNCTION find_preview_media(token text, medium uuid)
RETURNS TABLE (kind text, hash text, variants jsonb, name text, mime text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT m.kind, m.hash, m.variants, m.name, m.mime
  FROM previews p JOIN versions v ON v.id = p.version_id JOIN media m ON m.id = medium AND m.office_id = p.office_id
  WHERE p.token_hash = token AND p.revoked_at IS NULL AND p.expires_at > now() AND p.office_id = app.office()
    AND position(medium::text IN v.fields::text || v.document::text) > 0
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION find_preview_media(text, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_preview_media(text, uuid) TO serumpun_visitor;
