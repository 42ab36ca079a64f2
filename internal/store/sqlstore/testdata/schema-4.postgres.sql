SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id text NOT NULL COLLATE pg_catalog."C",
    parent text COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    display_name text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    license text NOT NULL COLLATE pg_catalog."C",
    existing boolean NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.audit (
    sequence bigint NOT NULL,
    at bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    actor_name text NOT NULL COLLATE pg_catalog."C",
    request_id text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    changes text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.bundle (
    site text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    size bigint NOT NULL,
    files text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.bundle_file (
    site text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.channel_key (
    device text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.credential (
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    server_user text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    valid_until bigint NOT NULL,
    last_used bigint NOT NULL,
    mode text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.device (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    family text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    onboarding text NOT NULL COLLATE pg_catalog."C",
    lifecycle text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    room text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    device_user text NOT NULL COLLATE pg_catalog."C",
    auto_sync text NOT NULL COLLATE pg_catalog."C",
    held boolean NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL,
    last_sync bigint NOT NULL,
    holds bigint NOT NULL,
    used bigint NOT NULL,
    software_version text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    external_server text NOT NULL COLLATE pg_catalog."C",
    version_order text NOT NULL COLLATE pg_catalog."C",
    approved_at bigint DEFAULT 0 NOT NULL,
    activated_at bigint DEFAULT 0 NOT NULL,
    deactivated_at bigint DEFAULT 0 NOT NULL,
    enrolled_at bigint DEFAULT 0 NOT NULL,
    enrolled_profile text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    enrolled_edition bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.device_group (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    filter text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.device_token (
    device text NOT NULL COLLATE pg_catalog."C",
    seed text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.device_user (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.enrollment_code (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    site text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    max_uses bigint NOT NULL,
    uses bigint NOT NULL
);
CREATE TABLE public.found (
    gateway text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    condition text NOT NULL COLLATE pg_catalog."C",
    certificate text NOT NULL COLLATE pg_catalog."C",
    trusted text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.gateway (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    logins text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    token_until bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    enrolled_at bigint NOT NULL,
    connection text NOT NULL COLLATE pg_catalog."C",
    connected_at bigint NOT NULL,
    link_at bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    networks text NOT NULL COLLATE pg_catalog."C",
    started_at bigint NOT NULL
);
CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.job (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    params text NOT NULL COLLATE pg_catalog."C",
    dry_run boolean NOT NULL,
    total bigint NOT NULL,
    done bigint NOT NULL,
    failed bigint NOT NULL,
    waiting bigint NOT NULL,
    skipped bigint NOT NULL,
    errors text NOT NULL COLLATE pg_catalog."C",
    worker text NOT NULL COLLATE pg_catalog."C",
    lease_until bigint NOT NULL,
    created_at bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.job_item (
    job text NOT NULL COLLATE pg_catalog."C",
    page bigint NOT NULL,
    states text NOT NULL COLLATE pg_catalog."C",
    items text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.live_settings (
    device text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.member (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    email text NOT NULL COLLATE pg_catalog."C",
    email_key text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    sites text NOT NULL COLLATE pg_catalog."C",
    disabled boolean NOT NULL,
    signed_in_at bigint NOT NULL
);
CREATE TABLE public.meta (
    key text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.old_arrival (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    at bigint NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    told bigint NOT NULL
);
CREATE TABLE public.pairing (
    token text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    device text COLLATE pg_catalog."C",
    credential text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    gateway text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.pending_device (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    family text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL
);
CREATE TABLE public.policy (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.policy_past (
    account text NOT NULL COLLATE pg_catalog."C",
    policy text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    by_name text NOT NULL COLLATE pg_catalog."C",
    gone boolean NOT NULL
);
CREATE TABLE public.profile (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    server_type text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL COLLATE pg_catalog."C",
    server_user text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    root_ca text NOT NULL COLLATE pg_catalog."C",
    phone_group bigint NOT NULL,
    issue_identity boolean NOT NULL,
    first_contact text NOT NULL COLLATE pg_catalog."C",
    edition bigint NOT NULL
);
CREATE TABLE public.provisioning (
    account text NOT NULL COLLATE pg_catalog."C",
    address_key text NOT NULL COLLATE pg_catalog."C",
    enabled boolean NOT NULL,
    auto_sync text NOT NULL COLLATE pg_catalog."C",
    overlap bigint NOT NULL,
    unknown_devices text NOT NULL COLLATE pg_catalog."C",
    http text NOT NULL COLLATE pg_catalog."C",
    defaults text NOT NULL COLLATE pg_catalog."C",
    admin_password text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.remembered (
    scope text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    header text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.road (
    device text NOT NULL COLLATE pg_catalog."C",
    connection text NOT NULL COLLATE pg_catalog."C",
    connected_at bigint NOT NULL,
    link_at bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    says bigint NOT NULL,
    order_id text NOT NULL COLLATE pg_catalog."C",
    order_generation bigint NOT NULL,
    order_state text NOT NULL COLLATE pg_catalog."C",
    order_road text NOT NULL COLLATE pg_catalog."C",
    order_reason text NOT NULL COLLATE pg_catalog."C",
    order_at bigint NOT NULL,
    order_tries bigint NOT NULL,
    gateway text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    by_gateway boolean DEFAULT false NOT NULL
);
CREATE TABLE public.rollout (
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    forgiven bigint NOT NULL,
    started_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.room (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    floor text NOT NULL COLLATE pg_catalog."C",
    size text NOT NULL COLLATE pg_catalog."C",
    capacity bigint NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.saved_view (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    filter text NOT NULL COLLATE pg_catalog."C",
    sort text NOT NULL COLLATE pg_catalog."C",
    columns text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.site (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    profile text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    subnets text NOT NULL COLLATE pg_catalog."C",
    only_new boolean NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.token (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    prefix text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    rights text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    created_at bigint NOT NULL,
    revoked_at bigint NOT NULL,
    role text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    sites text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    member text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.upload (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    chunks bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE TABLE public.upload_chunk (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.user_group (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.visit_batch (
    mac text NOT NULL COLLATE pg_catalog."C",
    last bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO public.account VALUES ('acc_01M8BMD7Y10J2FNWH1CS4YEQTK', NULL, 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/', 'operator', 'Operator', 'operator', 'standard', false, '48970418', 'null', 1795686834113277, 1795686834113277, 1);
INSERT INTO public.account VALUES ('acc_01M8BMD7YC6TP8J6EQKWN015X2', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/', 'north', '', 'provider', 'enterprise', false, '68239640', '{"tier":"gold"}', 1795686834124881, 1795686834124881, 1);
INSERT INTO public.account VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7YC6TP8J6EQKWN015X2', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '28745498', 'null', 1795686834125721, 1795686834125721, 1);
INSERT INTO public.audit VALUES (1, 1795686834113991, 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/', 'system:system', 'first start', '', 'account.create', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '3d4d56b86ca3594ea186cebc6bf19ef88657fbc388fa979c1c601a9d67522a05');
INSERT INTO public.audit VALUES (2, 1795686834125467, 'acc_01M8BMD7YC6TP8J6EQKWN015X2', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8BMD7YC6TP8J6EQKWN015X2', '{"license":"enterprise","name":"north","type":"provider"}', '3d4d56b86ca3594ea186cebc6bf19ef88657fbc388fa979c1c601a9d67522a05', '6b65795130ec3c5da7f51181f0e9263af28600436c9abdf60802b9c1f5785657');
INSERT INTO public.audit VALUES (3, 1795686834126145, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '{"license":"standard","name":"acme","type":"customer"}', '6b65795130ec3c5da7f51181f0e9263af28600436c9abdf60802b9c1f5785657', 'e8b45646a107bdc47382c9bbdd9d6a83d033b38c7c0d2a28d302b6c5687d4f34');
INSERT INTO public.audit VALUES (4, 1795686834131065, 'acc_01M8BMD7YC6TP8J6EQKWN015X2', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8BMD7YEK9DZ2BH7XJNMZPR1', '{"name":"north"}', 'e8b45646a107bdc47382c9bbdd9d6a83d033b38c7c0d2a28d302b6c5687d4f34', 'ef96146d3c2afca612bee3d8284834456a5615ee6e0a20a163ff6acf9c8c68f4');
INSERT INTO public.audit VALUES (5, 1795686834132438, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8BMD7YMCXACGDEEJDC2MP96', '{"name":"Berlin"}', 'ef96146d3c2afca612bee3d8284834456a5615ee6e0a20a163ff6acf9c8c68f4', '0746e760f2c745efcb926cc3983b03373dd87c669f0e93d8b8da335fe2102269');
INSERT INTO public.audit VALUES (6, 1795686834132990, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8BMD7YMCXACGDEEJDX8P80D', '{"name":"Spree"}', '0746e760f2c745efcb926cc3983b03373dd87c669f0e93d8b8da335fe2102269', '61d4f3ea05790e08a6c1ac69ce9708ec09a1235268040e05af0507b75438b66a');
INSERT INTO public.audit VALUES (7, 1795686834133489, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8BMD7YNWSA6E3G2VPR9DWJK', '{"name":"sales"}', '61d4f3ea05790e08a6c1ac69ce9708ec09a1235268040e05af0507b75438b66a', '3061af5efdf426bbb52616a0adb5ba912960ae254aa17c3487c9da3fdf07e742');
INSERT INTO public.audit VALUES (8, 1795686834133737, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8BMD7YNWSA6E3G2VQJX5CDB', '{"name":"ours"}', '3061af5efdf426bbb52616a0adb5ba912960ae254aa17c3487c9da3fdf07e742', '065f9f2b5327ba7726559cc05eed520c5520bbe514493cd3b8e04997448f549c');
INSERT INTO public.audit VALUES (9, 1795686834134067, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8BMD7YNWSA6E3G2VRDQNH18', '{"name":"team"}', '065f9f2b5327ba7726559cc05eed520c5520bbe514493cd3b8e04997448f549c', 'ee976888d86a9d3e06169f6b5cbf513e4264b31810d9cc747d7589ad0d1dc83e');
INSERT INTO public.audit VALUES (10, 1795686834134321, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8BMD7YPS0134Y7FFX8029EX', '{"name":"Ana"}', 'ee976888d86a9d3e06169f6b5cbf513e4264b31810d9cc747d7589ad0d1dc83e', '85bb2b33f1d9347d2e021bb87b5b8403e6290f395c363ede963f86180d90459a');
INSERT INTO public.audit VALUES (11, 1795686834134597, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8BMD7YPS0134Y7FFZXRPFWG', '{"name":"mine"}', '85bb2b33f1d9347d2e021bb87b5b8403e6290f395c363ede963f86180d90459a', 'b7d0771e80069951e34c783d9384f1992602467416b36c42142654de324deec0');
INSERT INTO public.audit VALUES (12, 1795686834139106, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '{"autoSync.scope.sites":"none → sit_01M8BMD7YMCXACGDEEJDC2MP96","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'b7d0771e80069951e34c783d9384f1992602467416b36c42142654de324deec0', '568c21ad4e1048fb0d5ef71a298a9c831fa35ed23772bafcfb8ca62a3fed4d93');
INSERT INTO public.audit VALUES (13, 1795686834141044, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8BMD7YWT7V8WMFKZMXDEH22', '{"mac":"0004f2fe0001","model":"VVX 450"}', '568c21ad4e1048fb0d5ef71a298a9c831fa35ed23772bafcfb8ca62a3fed4d93', 'aeffe6078662527f7aaa4f0b0d90be3f1166999c5589c67068ed8f206255d524');
INSERT INTO public.audit VALUES (14, 1795686834142051, 'acc_01M8BMD7YC6TP8J6EQKWN015X2', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8BMD7YXC99A41222HAPKSRZ', '{"mac":"0004f2fe0002","model":"J179"}', 'aeffe6078662527f7aaa4f0b0d90be3f1166999c5589c67068ed8f206255d524', '6e664605eb3ab3eaf672756937e3b3f2b4fe77d116d9dacf41cab46b7bd75632');
INSERT INTO public.audit VALUES (15, 1795686834147607, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8BMD7Z3E3H4V6MF7GHT3QN7', '{"count":"1","mac":"64167f000003"}', '6e664605eb3ab3eaf672756937e3b3f2b4fe77d116d9dacf41cab46b7bd75632', '5754e831f4861b9453ea8701094a154ccf9385b10ab834f90682a508fabcf0dd');
INSERT INTO public.audit VALUES (16, 1795686834149409, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '{"generation":"2","reason":"3 failed"}', '5754e831f4861b9453ea8701094a154ccf9385b10ab834f90682a508fabcf0dd', '7206a8aef03be967031ba531624cf77c566a01ec36df1032d28b7eaa498059a1');
INSERT INTO public.audit VALUES (17, 1795686834151841, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8BMD7Z70D52W1AS329CBSMK', '{"level":"site","name":"base","settings":"2"}', '7206a8aef03be967031ba531624cf77c566a01ec36df1032d28b7eaa498059a1', '84b47cd3ddf8d0997d31177cdb15eb0a411c998aaf8846c2bbe36cac381cebc5');
INSERT INTO public.audit VALUES (18, 1795686834152308, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8BMD7Z70D52W1AS329CBSMK', '{"priority":"lowest → low"}', '84b47cd3ddf8d0997d31177cdb15eb0a411c998aaf8846c2bbe36cac381cebc5', 'faa1e2793568ab91eb8aa0ff97bfca55fb18d04e72a0694203b008fdc71e013a');
INSERT INTO public.audit VALUES (19, 1795686834153885, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8BMD7Z8JJQH7G5YFF4QFC5P', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', 'faa1e2793568ab91eb8aa0ff97bfca55fb18d04e72a0694203b008fdc71e013a', 'e5c40d3b08f5ef5c58e13519920451e782f5afdcd5a57a384a35dd7ece9479d0');
INSERT INTO public.audit VALUES (20, 1795686834156753, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8BMD7ZCQAQ558CYZRGDSSPG', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'e5c40d3b08f5ef5c58e13519920451e782f5afdcd5a57a384a35dd7ece9479d0', 'b8a8e02459583382b9b70852b06ce677a8533021efa6535cf22c4a68d9342e89');
INSERT INTO public.audit VALUES (21, 1795686834157761, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8BMD7ZD4F9HT97QKTCR1FVT', '{"name":"cellar","site":"sit_01M8BMD7YMCXACGDEEJDC2MP96"}', 'b8a8e02459583382b9b70852b06ce677a8533021efa6535cf22c4a68d9342e89', '546aebd047521a5d243194f24ad3b03982ef2c9dc4a276623e031d9eebed26bb');
INSERT INTO public.audit VALUES (22, 1795686834158519, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8BMD7ZD4F9HT97QKTCR1FVT', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '546aebd047521a5d243194f24ad3b03982ef2c9dc4a276623e031d9eebed26bb', 'e740d70032470f6f9291393c2ba8b9ea813c9bbf8d36602d6799115fe9bcbc7b');
INSERT INTO public.audit VALUES (23, 1795686834160753, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8BMD7ZD4F9HT97QKTCR1FVT', '{"certificate":"ab","mac":"0004f2fe0009"}', 'e740d70032470f6f9291393c2ba8b9ea813c9bbf8d36602d6799115fe9bcbc7b', '09b520d36e99f5e457718e1cc33520dff79b98757aa905b00db92fae9c1ff116');
INSERT INTO public.audit VALUES (24, 1795686834161312, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8BMD7ZH0N2XHYMN7CXNMBXH', '{"name":"code"}', '09b520d36e99f5e457718e1cc33520dff79b98757aa905b00db92fae9c1ff116', 'fc4e27c945bf2c4ab6c82fb61543a63c452e50de2fff32f2172a03b0f375bb72');
INSERT INTO public.audit VALUES (25, 1795686834166670, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8BMD7ZP7MPB968XMCA452K9', '{"code":"cod_01M8BMD7ZH0N2XHYMN7CXNMBXH","lifecycle":"associated → enrolled","mac":"001b4f000005"}', 'fc4e27c945bf2c4ab6c82fb61543a63c452e50de2fff32f2172a03b0f375bb72', 'f6aa1d29cd2e82d9e7acbc0b1dc663d4fd40143728e169dde2d0b9534de96a7c');
INSERT INTO public.audit VALUES (26, 1795686834167589, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8BMD7YMCXACGDEEJDC2MP96', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'f6aa1d29cd2e82d9e7acbc0b1dc663d4fd40143728e169dde2d0b9534de96a7c', '13aae6273de389e7f30c36a5f118da37fdaf81b43fb4bd3eb17ea181babb38d2');
INSERT INTO public.audit VALUES (27, 1795686834168051, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8BMD7ZQ34W3Q656BCQXEPGA', '{"name":"Ada"}', '13aae6273de389e7f30c36a5f118da37fdaf81b43fb4bd3eb17ea181babb38d2', 'de2325663024a1e091be18af7262835e078b4a83daf6a6256b307888ced2644a');
INSERT INTO public.audit VALUES (28, 1795686834168370, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8BMD7ZRVKFRHT978QE1HH5T', '{"name":"Gone"}', 'de2325663024a1e091be18af7262835e078b4a83daf6a6256b307888ced2644a', '1e861da830b6f3278b6cd86891a2472f03592cfcb62905e076fe0588d0171dd5');
INSERT INTO public.audit VALUES (29, 1795686834168624, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'acc_01M8BMD7Y10J2FNWH1CS4YEQTK/acc_01M8BMD7YC6TP8J6EQKWN015X2/acc_01M8BMD7YDGH0ET6A73EBGVFYJ/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8BMD7ZRVKFRHT978S620MXX', '{"name":"ci","rights":"[\"read\"]"}', '1e861da830b6f3278b6cd86891a2472f03592cfcb62905e076fe0588d0171dd5', '4d4f660049292f2cd9ba5bef8e456d3204301a80993a19ddb62172fc9faed05c');
INSERT INTO public.bundle VALUES ('sit_01M8BMD7YMCXACGDEEJDC2MP96', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 1795686834167381, 1795686834167381, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8BMD7YMCXACGDEEJDC2MP96', 'settings.txt', 'v1.dc3e05fa.MYUNYVnNEMKrYjYKIcOWHzaANz3aydcjdqypJqh1E9HiiGhX16tRDUwRxYKyN3gbpqyGzSxV8pr/t0xao/yE/HY');
INSERT INTO public.channel_key VALUES ('dev_01M8BMD7ZCQAQ558CYZRGDSSPG', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8BMD7Y10J2FNWH1CS4YEQTK', 1, 'GPqXKVMJ4xNLDzI5yEk9Vgjb', 'v1.dc3e05fa.Yw8iO2PefNYFlzym1fZiCLXwfNfDJnqnkT6tx5TSVHzqHMOvR9i3PL8j0PDE08kwXGfC+Ar8AOnCZMYh', 1795686834113277, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BMD7YC6TP8J6EQKWN015X2', 1, 'north', 'v1.dc3e05fa.FjmTZpS2LtgGcpW1MMrUHhcMpSbQNK5c3Puo+x4UpilWVc95MdZESafj7evtKc4', 1795686834124881, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 1, 'acme', 'v1.dc3e05fa.lMz9C7CwclcIVMeP1hZadPNX+FtDIw9iNi4bEhFzuGoshZVdMycm7//ulQ', 1795686834125721, 'filler', 1796291634134822, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 2, 'acme', 'v1.dc3e05fa.bueYgx8LB4Ls89FCg0Yxl638CVrv3AxvKfRfxcISOsISjsvJZ2Eppn+4lA', 1795686834134822, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8BMD7YWT7V8WMFKZMXDEH22', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8BMD7YMCXACGDEEJDC2MP96', 'rom_01M8BMD7YMCXACGDEEJDX8P80D', '["grp_01M8BMD7YNWSA6E3G2VPR9DWJK"]', 'usr_01M8BMD7YPS0134Y7FFX8029EX', 'include', true, '{"floor":"3"}', 1795686834140592, 1795686834140592, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BMD7YXC99A41222HAPKSRZ', 'acc_01M8BMD7YC6TP8J6EQKWN015X2', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795686834141893, 1795686834141893, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BMD7Z3E3H4V6MF7GHT3QN7', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795686834147167, 1795686834147167, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BMD7ZCQAQ558CYZRGDSSPG', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795686834156323, 1795686834156323, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BMD7ZP7MPB968XMCA452K9', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8BMD7YMCXACGDEEJDC2MP96', '', '', '', '', false, 'null', 1795686834166017, 1795686834166450, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8BMD7YEK9DZ2BH7XJNMZPR1', 1);
INSERT INTO public.device_group VALUES ('grp_01M8BMD7YNWSA6E3G2VPR9DWJK', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'sales', 'who sells', '', 'null', 1795686834133169, 1795686834133169, 1);
INSERT INTO public.device_group VALUES ('grp_01M8BMD7YNWSA6E3G2VQJX5CDB', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'ours', '', 'model = "VVX 450"', 'null', 1795686834133661, 1795686834133661, 1);
INSERT INTO public.device_token VALUES ('dev_01M8BMD7ZP7MPB968XMCA452K9', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8BMD7YPS0134Y7FFX8029EX', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'Ana', 'ana@example.org', '["dug_01M8BMD7YNWSA6E3G2VRDQNH18"]', 'null', 1795686834134274, 1795686834134274, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8BMD7ZH0N2XHYMN7CXNMBXH', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'code', '{"l":"v"}', 1795686834161148, 1795686834161148, 1, 'sit_01M8BMD7YMCXACGDEEJDC2MP96', 'numeric12', '9f3dc51c78e979a588792f684f4b12aa019e33f3fcaf2c997d1df09e3d0c81e8', 'v1.dc3e05fa./plIZE8bqmaF98noDFEqS/A8e88GkfDp58zQRfBQCt1xn3e0N3oTXw', 4635741600000000, 3, 1);
INSERT INTO public.found VALUES ('gtw_01M8BMD7ZD4F9HT97QKTCR1FVT', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.fru2H4agB46ozCpt3ujglh3aFGGuZIHhPAYANXMh8QXdwPrzCEhhQWBRUJIlH2EOYPjjOeImCZ3L2fVhLFocGpjBLKvXurw63zp771Gn9Y+xEbprjai4jkJZrFpGQitIutHh12in+rg8OtRL0DVpHmBLN0+D/iBZIZCOXKNVeozjgVX+zubxZpIEVZ6prEL447wn5AnBS7n6IMFf', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8BMD7ZD4F9HT97QKTCR1FVT', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'cellar', 'sit_01M8BMD7YMCXACGDEEJDC2MP96', '{"l":"v"}', 'v1.dc3e05fa.PF4e3ESQL9u6IXmphj0OQBZErLvlj46DTm1N4ywPq3l/KXOhMP+NJGXluem3BvCr8UMLYXQ5FBnaKjv+ogGMOjeDDF7VetXX7eUcX2qaRSMIN0tNZ8omPOErBgR0wcGhHLKhNbYP2Oj08I8iI7mjYk/XUGH1g1mBPc1X6GJki/BuBS7uoH5fPMMmTPipBTwnbYbGONDKh3AcRg', 1795686834157610, 1795686834157610, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 09:53:56.042354');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 09:53:56.05356');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 09:53:56.145239');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 09:53:56.157835');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 09:53:56.178797');
INSERT INTO public.job VALUES ('job_01M8BMD7Z8JJQH7G5YFF4QFC5P', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8BMD7Y10J2FNWH1CS4YEQTK","Rights":null,"Role":"","Sites":null,"RequestID":"req_1"}', 'v1.dc3e05fa.bihpvPXzgvCxeee3zXYtxWdpWrZ5d7uaZber7J8kiLtb7IVN9JE7uhrtyZc742KdAxs05oG5yRxWIjNbGyUX', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795686834152784, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8BMD7Z8JJQH7G5YFF4QFC5P', 0, 'pf', 'v1.dc3e05fa.ah5sq2FsmfkVY6z5kICVIf0A5nzlhOEeIEP1ziI7cR+5VLFYEQ9yfUsajVpBPLGjn/qKgQ8NT4HZ8G2bmt95DLXHfBGCvOTQoWbPwHc');
INSERT INTO public.live_settings VALUES ('dev_01M8BMD7ZCQAQ558CYZRGDSSPG', 'v1.dc3e05fa.sUYWsPH1pCobIYgMnyBCyPT0qn8rAQzdInoajvPxYBCAiZITDHbfCfwBXov7OwfLd99a0i5I', 1795600800000000);
INSERT INTO public.member VALUES ('mem_01M8BMD7ZQ34W3Q656BCQXEPGA', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'Ada', '{"l":"v"}', 1795686834167907, 1795686834167907, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8BMD7YMCXACGDEEJDC2MP96"]', false, 0);
INSERT INTO public.member VALUES ('mem_01M8BMD7ZRVKFRHT978QE1HH5T', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'Gone', 'null', 1795686834168195, 1795686834168195, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8BMD7Z3E3H4V6MF7GHT3QN7', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('053c223d46447668bb69c102ff058413bbe81f490886222da86b63ac54265b5a', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8BMD7ZCQAQ558CYZRGDSSPG', 'v1.dc3e05fa.PrV+exH2qoWoUHX7v8C0eO4L6grZ+Iu8eDjEvBbXPHjGsHCrab7rmXTdAZBK4g7b1Q', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.policy VALUES ('pol_01M8BMD7Z70D52W1AS329CBSMK', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'base', 5, 'sit_01M8BMD7YMCXACGDEEJDC2MP96', -1, 'v1.dc3e05fa.fQlIR396BMOGocYGHTHHo/crPcg4znURSat/saN1e9U77oGVYvGjsZbOTGSHAMuQZIXOrL4CA+/Q6xRwhsTfxIScesKTW/l27wP7FTF9LOtP8QzKPROK8UUb0z5YYmBHie95dR1I+Gxp36vFqAMU1lEjz5lgn0fLsOuB/191MQAU1NLtXWrPx/Bu8cSeoXFlX2hcpvX6Xu8dWYVZPnA', '{"l":"v"}', 1795686834151545, 1795686834152171, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'pol_01M8BMD7Z70D52W1AS329CBSMK', 1, 'base', 5, 'sit_01M8BMD7YMCXACGDEEJDC2MP96', -2, 'v1.dc3e05fa.D8Lnn7UgCMKVVWo5mR4b0KkGEsXckf4Q6q1tsaWBg0wCKmyWu1r6MYk4VnbMpIE7xSGyo4epiMeEPK1isKJfJA0Jz5CIkM3yX1hvNlzsjd0PyJVHSi7iDlqZpPjsj3p1oL2czH04xFfOj4bgiC/QPkvKyEaBatDJzyTdJiCtwfRIBIkUtzu+r+uq4+L3q+ut3y9ygOG5n0rrR1JmTEg', '{"l":"v"}', 1795686834151545, 1795686834151545, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'pol_01M8BMD7Z70D52W1AS329CBSMK', 2, 'base', 5, 'sit_01M8BMD7YMCXACGDEEJDC2MP96', -1, 'v1.dc3e05fa.4jL4gJ3rx3Xosa+yoY6J/Dlfse4Mf7nxnzN4YTK1QGInSQJoLFet2vp5PF+RQy3I3K1xyVSUVggbbLWf2e7ULt2mcJRNe/zEcpr2xXSLDtgjMqQu/rKYBWhaVLs1eh9RNih8A3xuWMI8pVGSAs2z8LLjOI0L5hna8ut0goWNmEvPAhsS2rr1Kh0Fwcx2O1Q/+KX06bTOFE+ZM6XVLnY', '{"l":"v"}', 1795686834151545, 1795686834152171, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8BMD7YEK9DZ2BH7XJNMZPR1', 'acc_01M8BMD7YC6TP8J6EQKWN015X2', 'north', '{"l":"v"}', 1795686834126774, 1795686834126774, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.WROcX2tw8qetE3dmGmmwLTcVw0iA46An1Vnl6XZFvR7i1Ns4LPqzYpsBo4L1mInBxg', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BMD7Y10J2FNWH1CS4YEQTK', 'zir7urzpdsrlopacjiuic5spww', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.AlxOtVEOxqpGuJiASwfmLm5CKHN0Rqym3bWmhbJChozMgkyhmJ/CUg', 1, 1795686834113277, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BMD7YC6TP8J6EQKWN015X2', 'zfkdfkdeibfakg4qxhdmfkn5y5', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.MWHqMUL2nbWf1Mwwb8vkkV3lDIJ9OzH73wUR/jpb9tVrVlu3FTBDRwirmSpS8nc', 1, 1795686834124881, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'aoolvrdwg6cg4kdzxn4yapqscx', true, '{"Enabled":false,"Sites":["sit_01M8BMD7YMCXACGDEEJDC2MP96"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.zq40SRbDc/NjVC0DG7bpY3jhoDqsccVNxbnkQTECNzg9C9tu5VGRxhBPno0/oCc', 2, 1795686834134822, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.zVZBAl06o7aFSNzmuYilmruS+76yt6UKIRnrmCj8Iv0Yryfw9lyjE8aRSnkc6tiLM3wrxQRRWNLM4beOP9VRDQ', 1795686834168725);
INSERT INTO public.road VALUES ('dev_01M8BMD7YWT7V8WMFKZMXDEH22', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8BMD7ZCQAQ558CYZRGDSSPG', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 2, 'paused', '3 failed', 0, 1795686834149355, 1795686834149355, 1);
INSERT INTO public.room VALUES ('rom_01M8BMD7YMCXACGDEEJDX8P80D', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'Spree', 'sit_01M8BMD7YMCXACGDEEJDC2MP96', '3', 'huddle', 6, 'null', 1795686834132849, 1795686834132849, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8BMD7YPS0134Y7FFZXRPFWG', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795686834134545, 1795686834134545, 1);
INSERT INTO public.site VALUES ('sit_01M8BMD7YMCXACGDEEJDC2MP96', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8BMD7YEK9DZ2BH7XJNMZPR1', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795686834132044, 1795686834132044, 1);
INSERT INTO public.token VALUES ('tok_01M8BMD7ZRVKFRHT978S620MXX', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795686834168589, 0, '', '', '');
INSERT INTO public.upload VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795686834149959);
INSERT INTO public.upload VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795686834150778);
INSERT INTO public.upload VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795686834151017);
INSERT INTO public.upload_chunk VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.Qqz8lIWtO42f+N6RqoKXIFQGHjqbHK0d1pzVrpZ4FlzXoVo5Y8O3FJALbZD5j0ctXXXWKAUiI2PSBveZaXK/+xke3encwyQc8+FXLlo');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.v8ariln4wGR9AfSbas0dTRet3LT4YsQxXjGIThXFMj/fsffJiHKRUrlATLdQ');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.rW7U67SVdPmJ2AJNauLnjkwiEKLJuDSq0w5h0BPNrqPD1y/xw15LGeZySGVV');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.Tikc0Gw8JH3AlXh7HvM1uF0WIwYad3I4KvaMpg7lBuls+qFPsdSn3ToD53Q');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BMD7YDGH0ET6A73EBGVFYJ', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8BMD7YNWSA6E3G2VRDQNH18', 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 'team', 'who works', 'null', 1795686834133984, 1795686834133984, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0001', 2, 'acc_01M8BMD7YDGH0ET6A73EBGVFYJ', 2, '1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 5, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_number_key UNIQUE (number);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_name_key UNIQUE (parent, name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_pkey PRIMARY KEY (site, name);
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_pkey PRIMARY KEY (site);
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account, generation);
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_mac_key UNIQUE (mac);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device_token
    ADD CONSTRAINT device_token_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_pkey PRIMARY KEY (gateway, mac);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_pkey PRIMARY KEY (job, page);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_email_key_key UNIQUE (account, email_key);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_pkey PRIMARY KEY (account, mac);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_pkey PRIMARY KEY (account, policy, revision);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_address_key_key UNIQUE (address_key);
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_pkey PRIMARY KEY (scope, key);
ALTER TABLE ONLY public.road
    ADD CONSTRAINT road_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.rollout
    ADD CONSTRAINT rollout_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_pkey PRIMARY KEY (account, mac, name, seq);
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (account, mac, name);
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.visit_batch
    ADD CONSTRAINT visit_batch_pkey PRIMARY KEY (mac, last);
CREATE INDEX account_name ON public.account USING btree (name);
CREATE INDEX account_path ON public.account USING btree (path);
CREATE UNIQUE INDEX account_top ON public.account USING btree (type) WHERE (parent IS NULL);
CREATE INDEX bundle_account ON public.bundle USING btree (account, site);
CREATE INDEX device_by_mac ON public.device USING btree (account, mac, id);
CREATE INDEX device_by_name ON public.device USING btree (account, name, id);
CREATE INDEX device_group_page ON public.device_group USING btree (account, id);
CREATE INDEX device_in_groups ON public.device USING btree (account, groups) WHERE (groups <> ''::text);
CREATE UNIQUE INDEX device_name ON public.device USING btree (account, name) WHERE (name <> ''::text);
CREATE INDEX device_of_user ON public.device USING btree (account, device_user) WHERE (device_user <> ''::text);
CREATE INDEX device_page ON public.device USING btree (account, id);
CREATE INDEX device_place ON public.device USING btree (account, site, room) WHERE (site <> ''::text);
CREATE INDEX device_serial ON public.device USING btree (account, serial, id);
CREATE INDEX device_used ON public.device USING btree (account, used, id);
CREATE INDEX device_user_page ON public.device_user USING btree (account, id);
CREATE INDEX enrollment_code_page ON public.enrollment_code USING btree (account, id);
CREATE INDEX enrollment_code_site ON public.enrollment_code USING btree (site);
CREATE INDEX found_age ON public.found USING btree (gateway, at);
CREATE INDEX gateway_name ON public.gateway USING btree (name);
CREATE INDEX gateway_node ON public.gateway USING btree (node) WHERE (node <> ''::text);
CREATE INDEX gateway_page ON public.gateway USING btree (account, id);
CREATE INDEX gateway_site ON public.gateway USING btree (site);
CREATE UNIQUE INDEX gateway_token ON public.gateway USING btree (token) WHERE (token <> ''::text);
CREATE INDEX job_open ON public.job USING btree (id) WHERE (finished_at = 0);
CREATE INDEX job_page ON public.job USING btree (account, id);
CREATE INDEX member_page ON public.member USING btree (account, id);
CREATE INDEX old_arrival_at ON public.old_arrival USING btree (at);
CREATE INDEX old_arrival_page ON public.old_arrival USING btree (account, at);
CREATE INDEX pairing_age ON public.pairing USING btree (expires_at);
CREATE INDEX pairing_device ON public.pairing USING btree (device) WHERE (device IS NOT NULL);
CREATE INDEX pairing_due ON public.pairing USING btree (expires_at) WHERE ((pin <> ''::text) OR (credential <> ''::text));
CREATE INDEX pairing_open ON public.pairing USING btree (source, mac) WHERE (pin <> ''::text);
CREATE UNIQUE INDEX pairing_pin ON public.pairing USING btree (pin) WHERE (pin <> ''::text);
CREATE INDEX policy_page ON public.policy USING btree (account, id);
CREATE INDEX policy_target ON public.policy USING btree (account, level, target);
CREATE INDEX profile_page ON public.profile USING btree (account, id);
CREATE INDEX remembered_age ON public.remembered USING btree (created_at);
CREATE INDEX road_gateway ON public.road USING btree (gateway) WHERE (gateway <> ''::text);
CREATE INDEX road_node ON public.road USING btree (node) WHERE (node <> ''::text);
CREATE INDEX room_page ON public.room USING btree (account, id);
CREATE INDEX room_site ON public.room USING btree (site);
CREATE INDEX saved_view_page ON public.saved_view USING btree (account, id);
CREATE INDEX site_page ON public.site USING btree (account, id);
CREATE INDEX site_profile ON public.site USING btree (profile) WHERE (profile <> ''::text);
CREATE INDEX token_member ON public.token USING btree (member) WHERE (member <> ''::text);
CREATE INDEX token_page ON public.token USING btree (account, id);
CREATE INDEX user_group_page ON public.user_group USING btree (account, id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_fkey FOREIGN KEY (parent) REFERENCES public.account(id);
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_site_fkey FOREIGN KEY (site) REFERENCES public.bundle(site) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_token
    ADD CONSTRAINT device_token_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_gateway_fkey FOREIGN KEY (gateway) REFERENCES public.gateway(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_job_fkey FOREIGN KEY (job) REFERENCES public.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.road
    ADD CONSTRAINT road_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.rollout
    ADD CONSTRAINT rollout_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_account_mac_name_fkey FOREIGN KEY (account, mac, name) REFERENCES public.upload(account, mac, name) ON DELETE CASCADE;
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.visit_batch
    ADD CONSTRAINT visit_batch_mac_fkey FOREIGN KEY (mac) REFERENCES public.device(mac) ON DELETE CASCADE;
