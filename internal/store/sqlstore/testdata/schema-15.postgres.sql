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
    hash text NOT NULL COLLATE pg_catalog."C",
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    result text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.authority (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    key_type text NOT NULL COLLATE pg_catalog."C",
    lifetime bigint NOT NULL,
    renew_at bigint NOT NULL,
    approval boolean NOT NULL,
    server_keygen boolean NOT NULL,
    single_des boolean NOT NULL
);
CREATE TABLE public.blocked_key (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.ca_generation (
    authority text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    stage text NOT NULL COLLATE pg_catalog."C",
    imported boolean NOT NULL,
    certificate text NOT NULL COLLATE pg_catalog."C",
    above text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    ra text NOT NULL COLLATE pg_catalog."C",
    ra_key text NOT NULL COLLATE pg_catalog."C",
    cross_signed text NOT NULL COLLATE pg_catalog."C",
    crl bigint NOT NULL,
    created_at bigint NOT NULL,
    activated_at bigint NOT NULL,
    ended_at bigint NOT NULL,
    retired_at bigint NOT NULL
);
CREATE TABLE public.capture (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    method text NOT NULL COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    etag text NOT NULL COLLATE pg_catalog."C",
    bytes bigint NOT NULL,
    cut bigint NOT NULL,
    kept bigint NOT NULL,
    shows text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    head text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    masked text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.capturing (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    since_at bigint NOT NULL,
    until_at bigint NOT NULL,
    started_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.certificate (
    serial text NOT NULL COLLATE pg_catalog."C",
    authority text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    way text NOT NULL COLLATE pg_catalog."C",
    der text NOT NULL COLLATE pg_catalog."C",
    not_before bigint NOT NULL,
    not_after bigint NOT NULL,
    issued_at bigint NOT NULL,
    revoked_at bigint NOT NULL,
    reason bigint NOT NULL,
    mark bigint NOT NULL,
    seen_at bigint NOT NULL
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
    enrolled_edition bigint DEFAULT 0 NOT NULL,
    visits_after bigint DEFAULT 0 NOT NULL,
    notes text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.device_trouble (
    device text NOT NULL COLLATE pg_catalog."C",
    trouble_at bigint NOT NULL,
    trouble_reason text NOT NULL COLLATE pg_catalog."C",
    trouble_detail text NOT NULL COLLATE pg_catalog."C",
    trouble_file text NOT NULL COLLATE pg_catalog."C",
    trouble_source text NOT NULL COLLATE pg_catalog."C"
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
    uses bigint NOT NULL,
    approval boolean DEFAULT false NOT NULL
);
CREATE TABLE public.factory_root (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    pem text NOT NULL COLLATE pg_catalog."C",
    families text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    organizations text NOT NULL COLLATE pg_catalog."C",
    eku text NOT NULL COLLATE pg_catalog."C",
    allow_expired boolean NOT NULL,
    allow_sha1 boolean NOT NULL
);
CREATE TABLE public.firmware_file (
    sum text NOT NULL COLLATE pg_catalog."C",
    firmware_release text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.firmware_pin (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    job text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    from_version text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    excused boolean NOT NULL,
    given_at bigint NOT NULL,
    told_at bigint NOT NULL,
    ended_at bigint NOT NULL
);
CREATE TABLE public.firmware_release (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    family text NOT NULL COLLATE pg_catalog."C",
    models text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    files text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    notes text NOT NULL COLLATE pg_catalog."C",
    bad text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    channel text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    released text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.firmware_rules (
    account text NOT NULL COLLATE pg_catalog."C",
    rules text NOT NULL COLLATE pg_catalog."C",
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.firmware_watch (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    wanted text NOT NULL COLLATE pg_catalog."C",
    asked_at bigint NOT NULL,
    reached boolean NOT NULL,
    rounds bigint NOT NULL,
    tries bigint NOT NULL
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
CREATE TABLE public.identity (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    seed text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    wanted_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint NOT NULL,
    spent_key text NOT NULL COLLATE pg_catalog."C",
    approved boolean NOT NULL,
    authority text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    not_before bigint NOT NULL,
    not_after bigint NOT NULL,
    seen_at bigint NOT NULL,
    changed_at bigint NOT NULL
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
    revision bigint NOT NULL,
    start_at bigint DEFAULT 0 NOT NULL,
    due_at bigint DEFAULT 0 NOT NULL,
    hours text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.job_device (
    device text NOT NULL COLLATE pg_catalog."C",
    job text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL
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
CREATE TABLE public.login_link (
    id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    member text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
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
CREATE TABLE public.member_login (
    member text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    totp text NOT NULL COLLATE pg_catalog."C",
    new_totp text NOT NULL COLLATE pg_catalog."C",
    step bigint NOT NULL,
    recovery text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL
);
CREATE TABLE public.member_session (
    id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    member text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    how text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    browser text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    used_at bigint NOT NULL,
    ends_at bigint NOT NULL
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
CREATE TABLE public.pki_mark (
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL
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
    member text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    used_at bigint DEFAULT 0 NOT NULL
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
CREATE TABLE public.visit_new (
    account text NOT NULL COLLATE pg_catalog."C",
    bucket bigint NOT NULL,
    save bigint NOT NULL,
    size bigint NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.visit_save (
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL
);
INSERT INTO public.account VALUES ('acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', NULL, 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/', 'operator', 'Operator', 'operator', 'standard', false, '64629047', 'null', 1795798518009396, 1795798518009396, 1);
INSERT INTO public.account VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'north', '', 'provider', 'enterprise', false, '47124147', '{"tier":"gold"}', 1795798518016915, 1795798518016915, 1);
INSERT INTO public.account VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '50965802', 'null', 1795798518017670, 1795798518017670, 1);
INSERT INTO public.audit VALUES (1, 1795798518010707, 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'bf9a3854a5aec7eb8bd8237b30a7781a471f0891e5e128a83b5714b23e7a0530', '', '');
INSERT INTO public.audit VALUES (2, 1795798518017385, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', '{"license":"enterprise","name":"north","type":"provider"}', 'bf9a3854a5aec7eb8bd8237b30a7781a471f0891e5e128a83b5714b23e7a0530', '63deedb83514f0bef91770e62897346de4209591e0e0e2e95951deba28817c57', '192.0.2.1', '');
INSERT INTO public.audit VALUES (3, 1795798518018050, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '{"license":"standard","name":"acme","type":"customer"}', '63deedb83514f0bef91770e62897346de4209591e0e0e2e95951deba28817c57', '8c7a1e19a86d809d728765bd04e66e39e9bab3a55a0d537930f2cc3e4678ce61', '192.0.2.1', '');
INSERT INTO public.audit VALUES (4, 1795798518019393, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EYXJ837S9YETZW011WQ7EM', '{"name":"north"}', '8c7a1e19a86d809d728765bd04e66e39e9bab3a55a0d537930f2cc3e4678ce61', 'abae892469fb43ffe7d581a99c242896c2bc8bd1f6462b784b3b2b23014bb9a8', '192.0.2.1', '');
INSERT INTO public.audit VALUES (5, 1795798518020984, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '{"name":"Berlin"}', 'abae892469fb43ffe7d581a99c242896c2bc8bd1f6462b784b3b2b23014bb9a8', '3063330f36bd73cf33b85608a9eecee21242cd72668fd6040c9666bbd7510900', '192.0.2.1', '');
INSERT INTO public.audit VALUES (6, 1795798518021429, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EYXJ85XCD6T1M56CXYJN6Y', '{"name":"Spree"}', '3063330f36bd73cf33b85608a9eecee21242cd72668fd6040c9666bbd7510900', 'f0ef9f7ecb9c9ebea021abcbd9c5fd32924d9c15b5af306dd1d73b9166514c3b', '192.0.2.1', '');
INSERT INTO public.audit VALUES (7, 1795798518021804, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EYXJ85XCD6T1M56F7WXD48', '{"name":"sales"}', 'f0ef9f7ecb9c9ebea021abcbd9c5fd32924d9c15b5af306dd1d73b9166514c3b', 'b0b54d96279984f6b2753f2b102b50ae51e389cd9986aa8e27a8f93c58b1dbfd', '192.0.2.1', '');
INSERT INTO public.audit VALUES (8, 1795798518021975, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EYXJ85XCD6T1M56HGRAGAJ', '{"name":"ours"}', 'b0b54d96279984f6b2753f2b102b50ae51e389cd9986aa8e27a8f93c58b1dbfd', 'bdab249a82497d42e5c56e94aab153110a05580cce89f63ee3b0c0b521649c7c', '192.0.2.1', '');
INSERT INTO public.audit VALUES (9, 1795798518022523, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EYXJ86EMBKWT2EZM582HHT', '{"name":"team"}', 'bdab249a82497d42e5c56e94aab153110a05580cce89f63ee3b0c0b521649c7c', '35edd8d1a80859ac18595ae09d1267fa4b79766a6d67ee7431c7c94ddb30f88d', '192.0.2.1', '');
INSERT INTO public.audit VALUES (10, 1795798518022882, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EYXJ86EMBKWT2EZMJS6SPA', '{"name":"Ana"}', '35edd8d1a80859ac18595ae09d1267fa4b79766a6d67ee7431c7c94ddb30f88d', 'f75c288494589871db1ddbd5e2a987088dff760fdd3042acc0965c8cab0d90c3', '192.0.2.1', '');
INSERT INTO public.audit VALUES (11, 1795798518023372, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EYXJ86EMBKWT2EZNY85PJM', '{"name":"mine"}', 'f75c288494589871db1ddbd5e2a987088dff760fdd3042acc0965c8cab0d90c3', 'bb38a76273bd918c7662d4eded0a4486f9ddf79b0f93bb0be9cb7ddc8dbd3040', '192.0.2.1', '');
INSERT INTO public.audit VALUES (12, 1795798518033674, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '{"autoSync.scope.sites":"none → sit_01M8EYXJ842DCS5MB4B9TVS5Y8","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'bb38a76273bd918c7662d4eded0a4486f9ddf79b0f93bb0be9cb7ddc8dbd3040', '90aa500179e2aa0fd6bcd6d7055093de170c533a92671209b0622ee684a002f6', '192.0.2.1', '');
INSERT INTO public.audit VALUES (13, 1795798518034677, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EYXJ8JW70YN0AK7638V9W7', '{"mac":"0004f2fe0001","model":"VVX 450"}', '90aa500179e2aa0fd6bcd6d7055093de170c533a92671209b0622ee684a002f6', 'fe5063c0e916916f9fd0b43c5d550df8659d8256d9a9bbe98e0c7cee9c4661aa', '192.0.2.1', '');
INSERT INTO public.audit VALUES (14, 1795798518035113, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EYXJ8JW70YN0AK76P6K3FK', '{"mac":"0004f2fe0002","model":"J179"}', 'fe5063c0e916916f9fd0b43c5d550df8659d8256d9a9bbe98e0c7cee9c4661aa', '26404b687b5a1e8995e338ab617006e4e98ee038bcfdd756ea2ef5fead301488', '192.0.2.1', '');
INSERT INTO public.audit VALUES (15, 1795798518036793, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EYXJ8MEC57AJAWSCEZRN0G', '{"count":"1","mac":"64167f000003"}', '26404b687b5a1e8995e338ab617006e4e98ee038bcfdd756ea2ef5fead301488', 'e8d81f257980c2b3fcb238b4debdf7cb374b95a615b84d8ed45434daf9e309b7', '', '');
INSERT INTO public.audit VALUES (16, 1795798518038950, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '{"generation":"2","reason":"3 failed"}', 'e8d81f257980c2b3fcb238b4debdf7cb374b95a615b84d8ed45434daf9e309b7', 'c1b24e4bb88add3049d649496e602003165692cb9511ea65694176123fba247d', '192.0.2.1', '');
INSERT INTO public.audit VALUES (17, 1795798518052370, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'capture.start', 'dev_01M8EYXJ8JW70YN0AK7638V9W7', '{"until":"2116-11-25T10:00:00Z"}', 'c1b24e4bb88add3049d649496e602003165692cb9511ea65694176123fba247d', '0555b266f845fdcde8e2fd8829690d5dd8360421df05ee31eb92779328fbeea6', '192.0.2.1', '');
INSERT INTO public.audit VALUES (18, 1795798518055628, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', '{"level":"site","name":"base","settings":"2"}', '0555b266f845fdcde8e2fd8829690d5dd8360421df05ee31eb92779328fbeea6', 'b1dc2bfe28cff258bad41e3725441294dea86d1ddfb121d2108f1086933421e0', '192.0.2.1', '');
INSERT INTO public.audit VALUES (19, 1795798518055994, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', '{"priority":"lowest → low"}', 'b1dc2bfe28cff258bad41e3725441294dea86d1ddfb121d2108f1086933421e0', '1ec98273b5cc97fa6efbe4c3546f49b43499300209e1a6ee843483242eb47a10', '192.0.2.1', '');
INSERT INTO public.audit VALUES (20, 1795798518057149, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EYXJ983HBGA6RWTY9Z8TH6', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', '1ec98273b5cc97fa6efbe4c3546f49b43499300209e1a6ee843483242eb47a10', 'bfcbd941a48339bed6628f04108878e6dec3c76c6abced59a9bcf5718e6166ec', '192.0.2.1', '');
INSERT INTO public.audit VALUES (21, 1795798518058460, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'bfcbd941a48339bed6628f04108878e6dec3c76c6abced59a9bcf5718e6166ec', '41732f7f93596415fd725b4b1b35afa8e2d160387977e55f8ef685127da4247d', '192.0.2.1', '');
INSERT INTO public.audit VALUES (22, 1795798518060175, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EYXJ9B88QN3Y91P083NAP4', '{"name":"cellar","site":"sit_01M8EYXJ842DCS5MB4B9TVS5Y8"}', '41732f7f93596415fd725b4b1b35afa8e2d160387977e55f8ef685127da4247d', '7d48129b3c13d2f5018bd5d66f62333cd001eaf0b5109511bb43904699f75675', '192.0.2.1', '');
INSERT INTO public.audit VALUES (23, 1795798518060969, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EYXJ9B88QN3Y91P083NAP4', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '7d48129b3c13d2f5018bd5d66f62333cd001eaf0b5109511bb43904699f75675', 'fb2eafbb117e8d7aacb701d0aa8732d14a6e519e90c85cdda242559d2ece1184', '', '');
INSERT INTO public.audit VALUES (24, 1795798518063951, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EYXJ9B88QN3Y91P083NAP4', '{"certificate":"ab","mac":"0004f2fe0009"}', 'fb2eafbb117e8d7aacb701d0aa8732d14a6e519e90c85cdda242559d2ece1184', '8635d995da987a73f5d75048d1a2d5691c40b1e9b6d0f342adb978ba7bfadae1', '192.0.2.1', '');
INSERT INTO public.audit VALUES (25, 1795798518064924, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EYXJ9GCMKHGS401M0032EV', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '8635d995da987a73f5d75048d1a2d5691c40b1e9b6d0f342adb978ba7bfadae1', '72e26701cc04187a9a5a352bf9af74cddf2ed9f34f8de169684fe4948b4ac5c6', '192.0.2.1', '');
INSERT INTO public.audit VALUES (26, 1795798518065869, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '{"rule":"none → latest","rule sit_01M8EYXJ842DCS5MB4B9TVS5Y8":"none → latest, also down","rule sit_01M8EYXJ842DCS5MB4B9TVS5Y8 J179":"none → 4.1.3.0.6"}', '72e26701cc04187a9a5a352bf9af74cddf2ed9f34f8de169684fe4948b4ac5c6', '64bd85e761cd90e88771f215e15888747b9d4e49b0a76aa250678447c22f4953', '192.0.2.1', '');
INSERT INTO public.audit VALUES (27, 1795798518067671, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EYXJ9K0676WS6FACQVEH8E', '{"name":"code"}', '64bd85e761cd90e88771f215e15888747b9d4e49b0a76aa250678447c22f4953', '1357b8be0511ad248667a574b3b5e8a7bec2cb3283a46d5b5e355fddcc6a840a', '192.0.2.1', '');
INSERT INTO public.audit VALUES (28, 1795798518070157, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EYXJ9M6XPCZE4CK4QY528G', '{"code":"cod_01M8EYXJ9K0676WS6FACQVEH8E","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '1357b8be0511ad248667a574b3b5e8a7bec2cb3283a46d5b5e355fddcc6a840a', '7296925cc789cf4fd2c246747af96e1dd71cd7b97db2e759f5b5a81aab0ed69b', '', '');
INSERT INTO public.audit VALUES (29, 1795798518071742, 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EYXJ9QER6KREP9ZH43HWS5', '{"name":"maker"}', '7296925cc789cf4fd2c246747af96e1dd71cd7b97db2e759f5b5a81aab0ed69b', '2c05e7e1abf43f35fbf6de2dbac72722392a531c7bcb21075dee537b3593c55e', '192.0.2.1', '');
INSERT INTO public.audit VALUES (30, 1795798518072943, 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EYXJ9RJFKP2HA1VR0R1G49', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '2c05e7e1abf43f35fbf6de2dbac72722392a531c7bcb21075dee537b3593c55e', '9243944f964040a83734fb4c087caaa85051e2ecdf3548aa79dd38210095b420', '192.0.2.1', '');
INSERT INTO public.audit VALUES (31, 1795798518073616, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '9243944f964040a83734fb4c087caaa85051e2ecdf3548aa79dd38210095b420', '2e8bb3cc6706f7ef2ec54c9379b896249815f12aa9309f5e2d753e33958745b7', '192.0.2.1', '');
INSERT INTO public.audit VALUES (32, 1795798518074469, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', '{"generation":"2"}', '2e8bb3cc6706f7ef2ec54c9379b896249815f12aa9309f5e2d753e33958745b7', '4475f688ba4c0f82b7d16c968be5c59734fe5849a3fa3bad0b215a8cfd1626d0', '192.0.2.1', '');
INSERT INTO public.audit VALUES (33, 1795798518075611, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '4475f688ba4c0f82b7d16c968be5c59734fe5849a3fa3bad0b215a8cfd1626d0', '6e14df515cd78e5413664edd92fb89470cac32b5e3db50b0a1d080c887246901', '192.0.2.1', '');
INSERT INTO public.audit VALUES (34, 1795798518077099, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '{"mac":"00e0dbfe0004"}', '6e14df515cd78e5413664edd92fb89470cac32b5e3db50b0a1d080c887246901', 'ddf1b5b270413658be0a49e518cd89ae521949962d71250463470a35a55c3e6b', '192.0.2.1', '');
INSERT INTO public.audit VALUES (35, 1795798518078579, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EYXJ9A77FTVJY8KAX0G7YK","mac":"00e0dbfe0004","reason":"superseded"}', 'ddf1b5b270413658be0a49e518cd89ae521949962d71250463470a35a55c3e6b', 'c2c3b4f871bd4124a4bad7d815b51a485eb404cf83cde5ee6559075418b2747d', '192.0.2.1', '');
INSERT INTO public.audit VALUES (36, 1795798518079390, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'c2c3b4f871bd4124a4bad7d815b51a485eb404cf83cde5ee6559075418b2747d', '30ff64a06f0d886feabe719b0652f8e2d4d632600624bd40d6611bafcd6e4476', '192.0.2.1', '');
INSERT INTO public.audit VALUES (37, 1795798518079871, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', '{"name":"Ada"}', '30ff64a06f0d886feabe719b0652f8e2d4d632600624bd40d6611bafcd6e4476', '517239b52cd6c937082b8a2501b5ee3b7a9715bdfa411eb80d3b650ddcc85940', '192.0.2.1', '');
INSERT INTO public.audit VALUES (38, 1795798518080481, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '517239b52cd6c937082b8a2501b5ee3b7a9715bdfa411eb80d3b650ddcc85940', '7adc18aef82c4c340db077d6791259a9566a774ddcd4cbf6a022a0fdd321fac0', '192.0.2.1', '');
INSERT INTO public.audit VALUES (39, 1795798518081234, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EYXJA03SJAJ15SSY9BP6CW', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EYXJ9Z2K7GF2X9JCQAZM98"}', '7adc18aef82c4c340db077d6791259a9566a774ddcd4cbf6a022a0fdd321fac0', 'f223db3ba4c3d39c8ab8c85fdf5f1a9b1bd4e91b98bca1fae8aae93415ab41df', '192.0.2.1', '');
INSERT INTO public.audit VALUES (40, 1795798518081996, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EYXJA1H76Y849EC8NFWVDT', '{"kind":"reset","member":"mem_01M8EYXJ9Z2K7GF2X9JCQAZM98"}', 'f223db3ba4c3d39c8ab8c85fdf5f1a9b1bd4e91b98bca1fae8aae93415ab41df', '68b403c2caa75e8238c41c8b36fa74997c10f70e5fdd02359587cef29f62f390', '192.0.2.1', '');
INSERT INTO public.audit VALUES (41, 1795798518082757, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EYXJA2D94X9P3GBVENWAQZ', '{"name":"Gone"}', '68b403c2caa75e8238c41c8b36fa74997c10f70e5fdd02359587cef29f62f390', 'c5ed54265a6958ab8771e1c9e48ebc04d93214428d103246d83db404ec708b54', '192.0.2.1', '');
INSERT INTO public.audit VALUES (42, 1795798518083201, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK/acc_01M8EYXJ80R8F3FFHB6GXYSZCS/acc_01M8EYXJ8152RP26FQR13BVWF3/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EYXJA3MA335S35READHN1W', '{"name":"ci","rights":"[\"read\"]"}', 'c5ed54265a6958ab8771e1c9e48ebc04d93214428d103246d83db404ec708b54', 'd5fb38006928336af0419ede03f62d42a4d7833dbbb52cef5cfe6f4d751e3a1e', '192.0.2.1', '');
INSERT INTO public.authority VALUES ('ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'devices', '{"l":"v"}', 1795798518073211, 1795798518074392, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8EYXJ9RJFKP2HA1VR0R1G49', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'copied maker', 'null', 1795798518072506, 1795798518072506, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 1795798518079225, 1795798518079225, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'settings.txt', 'v1.dc3e05fa.VT75ZIGcal6nS0ZRL3tz7/0T99PcZgMT3JvhfhrzJxqeVjUlqDFLBBlrKndCh0TNbo5ulcb/BLgYOWXDxqgyhPU');
INSERT INTO public.ca_generation VALUES ('ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.SkfjxxPSeRh7UfSuJSZhJJqDee4QWfqvH4tmnn2V+R5GsFazs5NIPTDOLMw', 'BA==', 'v1.dc3e05fa.5hjAKhpCCEbvze1GXtHOZBtdwiiOE0zb6/nu5lQBE6fN+w24c2F1RP+EU9o', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.Is17HYqb7KDbNss2yyq3OpwwodK8+xcpZuAk78lXuVD6/RmJFQse8OewTtlc', 'Bg==', 'v1.dc3e05fa.WIL+HODPdR8fbUPV2hup4UMDJVNgoqg0zRvsH0yOyzI+5xa2umkAtyaCZ56n', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.capture VALUES ('cap_01M8EYXJ94BW93901ASZ8JQBZK', 'dev_01M8EYXJ8JW70YN0AK7638V9W7', 1795798519051945, 'GET', '/x.cfg', 200, 'x', 5, 0, 21, 'masked', 388, 'v1.dc3e05fa.RTlarB1V0frLkki4DA5jtjSgCiJbwRfs0fPJObsJnJcqk06BIyI8S45UihG2TJf6V1UiXf7Mh5PQoaIdHmiM1R7pRIgLMGQ4uNoYpu3x9pjXXrgahuzoVGd3YtnyUFbtglf38+W6+ndlbm5LpjMo5A1NfByVu24MtfeuILHtX8QkDGRb', 'v1.dc3e05fa.48xfKYXiiLvX0AQ96BQTS4UoeM64rZN1Z0XZOlRoSg8LqylSP5UMJNWBCu1LDaLaY60Hp1Sux/UOuKtf83ITQfmgjcvfGfq/GQ', 'v1.dc3e05fa.BLDKnn5LShzI4+0M0A+S/CGpK0CMoWux7GQZ4lv4qrSzlRntTxMJ7Yi0XmaH2h+l4WlmdCGMwBb7mQ');
INSERT INTO public.capturing VALUES ('dev_01M8EYXJ8JW70YN0AK7638V9W7', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 1795798518051945, 4635741600000000, 'filler');
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 1, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 1, 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 1, 'iH6kvQtj1JTKuVSf5IDdy8Oa', 'v1.dc3e05fa.IuFyKK3RbMiA2KqsL7V9bGzk/LZ5EleSMEhIcDygRw2ihyUukPSrioWJ+bHHG4FVkmdNd8PHm7Wwiar1', 1795798518009396, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 1, 'north', 'v1.dc3e05fa.XedRHkZPX8i9BqKGz5cZ4Dn1PZ51f89b+1/AT3hhkjVyOuKj+S2463qICkG1Whw', 1795798518016915, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 1, 'acme', 'v1.dc3e05fa.45LcKG+bWE0LLfVSCqJTMPiQk2YGQmtSjWUsHBCkJB2/UvhXGumDXYHG9A', 1795798518017670, 'filler', 1796403318023688, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 2, 'acme', 'v1.dc3e05fa.Oe1ROrvmoNPKd3aOLulrAIxVgkseok1sjcvAgj/lqhkFreFwGgTvefS3CQ', 1795798518023688, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8EYXJ8JW70YN0AK7638V9W7', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'rom_01M8EYXJ85XCD6T1M56CXYJN6Y', '["grp_01M8EYXJ85XCD6T1M56F7WXD48"]', 'usr_01M8EYXJ86EMBKWT2EZMJS6SPA', 'include', true, '{"floor":"3"}', 1795798518034457, 1795798518034457, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0, '');
INSERT INTO public.device VALUES ('dev_01M8EYXJ8JW70YN0AK76P6K3FK', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795798518034961, 1795798518034961, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0, '');
INSERT INTO public.device VALUES ('dev_01M8EYXJ8MEC57AJAWSCEZRN0G', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795798518035668, 1795798518035668, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0, '');
INSERT INTO public.device VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795798518058003, 1795798518058003, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1, '');
INSERT INTO public.device VALUES ('dev_01M8EYXJ9M6XPCZE4CK4QY528G', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '', '', '', '', false, 'null', 1795798518068970, 1795798518069731, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EYXJ837S9YETZW011WQ7EM', 1, 1, '');
INSERT INTO public.device_group VALUES ('grp_01M8EYXJ85XCD6T1M56F7WXD48', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'sales', 'who sells', '', 'null', 1795798518021652, 1795798518021652, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EYXJ85XCD6T1M56HGRAGAJ', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'ours', '', 'model = "VVX 450"', 'null', 1795798518021906, 1795798518021906, 1);
INSERT INTO public.device_token VALUES ('dev_01M8EYXJ9M6XPCZE4CK4QY528G', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8EYXJ8JW70YN0AK7638V9W7', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8EYXJ86EMBKWT2EZMJS6SPA', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Ana', 'ana@example.org', '["dug_01M8EYXJ86EMBKWT2EZM582HHT"]', 'null', 1795798518022811, 1795798518022811, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8EYXJ9K0676WS6FACQVEH8E', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'code', '{"l":"v"}', 1795798518067360, 1795798518067360, 1, 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'numeric12', 'a82cf588df4037c1959448f67d0918f8d1e0f65428097d5af5319471f2db7793', 'v1.dc3e05fa.fU8V6u/I5Z576tlb+A2heFp2A8d0OnSqqZhyTDPOKI6syuKWACpoZg', 4635741600000000, 3, 1, false);
INSERT INTO public.factory_root VALUES ('fct_01M8EYXJ9QER6KREP9ZH43HWS5', 'acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', 'maker', 'null', 1795798518071460, 1795798518071460, 1, '-----BEGIN CERTIFICATE-----
MIIBSjCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEikUvz5QZaHL+ECxG
J+lrtu+nmuTm2rNLCFj5e1J0DY3ELTTzQ1uAeB7sPKixhU4GFvgACTwMGwDlveTa
JOlLR6MyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUqr2szjjmYeSXLG9x
UupLdfbvt5YwCgYIKoZIzj0EAwIDSAAwRQIge3cky/c2nR306j5L0KpXeOW7L5RD
PAnNpC6RxmGFCf0CIQC1wT8vAT58FPLZctnPqecXmr/3lncsIHXyDX35W/+6CA==
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EYXJ9GCMKHGS401M0032EV');
INSERT INTO public.firmware_pin VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8EYXJ9GCMKHGS401M0032EV', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'J179 4.1', '{"l":"v"}', 1795798518064601, 1795798518064601, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
INSERT INTO public.firmware_rules VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '[{"value":"latest","down":false},{"site":"sit_01M8EYXJ842DCS5MB4B9TVS5Y8","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EYXJ842DCS5MB4B9TVS5Y8","value":"latest","down":true}]', 1795798518065599, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8EYXJ9B88QN3Y91P083NAP4', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.mj4rCZ0wbL5YvFpJ30k5HiimVvOrztJBHSh2oFO37Si0TZE5kwGYKW9r4YRpU3zvMZtw9pKmZusDPox2Yh+xDJMY9gL5qU3L0O79K5sjfFlg7MeugC4HNURljh85eQOBjNYtCOhvihTPyKsKjsVtV2WfVkA7WMaOYHa3Hbmo2kl/jBMNQ7hF7/K1hQvBRXRZLJGjsw4/juyfg/Zb', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8EYXJ9B88QN3Y91P083NAP4', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'cellar', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '{"l":"v"}', 'v1.dc3e05fa./njmukzeP5D78WSI3qE3R35GAsL7cViui8xZeAjqtcIzo6JZitO51vtc401nz/GmF1xLrkEDFG8qUcaXBke86uPJoqQ6MfGHZ2OOlECAVAt2qMKi4ZSxbtvMTXxSM7BPTQmsFOqAnU3dnK6Ydei3IoLveQzzdpiQSchjh0XqMpSqW36weUvZ38evM0tjzSUO8ZeBaDZiBA933Q', 1795798518059741, 1795798518059741, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 16:55:20.819419');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 16:55:20.843806');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 16:55:20.967511');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 16:55:20.995808');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 16:55:21.017407');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 16:55:21.030146');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 16:55:21.053012');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 16:55:21.08387');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 16:55:21.101025');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 16:55:21.102557');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 16:55:21.106644');
INSERT INTO public.goose_db_version VALUES (12, 11, true, '2026-11-27 16:55:21.114879');
INSERT INTO public.goose_db_version VALUES (13, 12, true, '2026-11-27 16:55:21.117421');
INSERT INTO public.goose_db_version VALUES (14, 13, true, '2026-11-27 16:55:21.118078');
INSERT INTO public.goose_db_version VALUES (15, 14, true, '2026-11-27 16:55:21.130031');
INSERT INTO public.goose_db_version VALUES (16, 15, true, '2026-11-27 16:55:21.133191');
INSERT INTO public.identity VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8EYXJ9SKJFSSNCEQK809ZVQ', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8EYXJ983HBGA6RWTY9Z8TH6', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EYXJ7SXWRGY5NA0JJJZNKK","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1","Comment":""}', 'v1.dc3e05fa.YupYhX6NhY31xkBpFToHKr23RH1jf188o8f/NZh+XfE9gYxgYNUwD/pfgBTsH59AskeYQoByBw4eRP9aKcU8', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795798518056136, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
INSERT INTO public.job_item VALUES ('job_01M8EYXJ983HBGA6RWTY9Z8TH6', 0, 'pf', 'v1.dc3e05fa.x16eCG6XkPtqJNl6iyq9l4gAQGPe2j5yBGllYzDE0zAh9mwAZDOu5wvdr6MHQlbp3w8phxlJrjdfB+2sDPm3OFGPXt+axthHOZ9mxz4');
INSERT INTO public.live_settings VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'v1.dc3e05fa.2E6RSX2Pa4LZOAWqU359mQhCgaGBm+D8coNELgSOhohUesuFISp18nPfSB9fQ9NiqNaXBDLC', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8EYXJA1H76Y849EC8NFWVDT', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Ada', '{"l":"v"}', 1795798518079640, 1795798518079640, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EYXJ842DCS5MB4B9TVS5Y8"]', false, 1795798518080923);
INSERT INTO public.member VALUES ('mem_01M8EYXJA2D94X9P3GBVENWAQZ', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Gone', 'null', 1795798518082362, 1795798518082362, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', 'acc_01M8EYXJ8152RP26FQR13BVWF3', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.GGTE/CS/32I2Ey/hiwSxDoSKdeI+pwHKkDF6Dc4NRan4tYrGkyGl5drCCqLyCw', 'v1.dc3e05fa.2yc2s8/liGOTOZxg/rrjqG69qvtLVFRFfi8Zf3nJDeHXTvyvl8GkgU+4WeUV', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8EYXJA03SJAJ15SSY9BP6CW', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EYXJ9Z2K7GF2X9JCQAZM98', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8EYXJ8MEC57AJAWSCEZRN0G', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('f8a3194aedb6fd061384bf7dbba90188283078b5928b75df849934426eea3a85', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'v1.dc3e05fa.TBa9+URXGiMF8/AwkZ8AHLxpuLte0KttrPqc3aHsR/KWodS3vvad0uHkiRVh5KJvfQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'base', 5, 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', -1, 'v1.dc3e05fa.zjtohEbI+oBJHBpdZWA4FwXq9kYbhK4KVbcBLpFmZhOzjVHKbA4ng/zc9WNoZPTJVth7V3w7pbQcJJQZOVKl/CLuDoJ0sLOXdM73W36r334KV/i7HdEFMFR2A2YgJ7niJDD+unGDBoerR8aXBcA6B09DNgCmff474dDbYlocog+R5PBGevHvx/DkcbKr5EaGGwDZrKcy7ol6hBzz2Sc', '{"l":"v"}', 1795798518055499, 1795798518055958, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 'pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', 1, 'base', 5, 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', -2, 'v1.dc3e05fa.vNApPzEaNotnQ2fhxDN+dreujWsvtSIcFxYDFtW7d0tUkSESijb67FG2jcE3idqr8NiMw8jTgPIcILMBY1R6fhl2cdcnbQL/w7iBPgu2FCgE3XFXfE34Rl2hRrCCMhGbxAszTwXh/GCpATZcuXeihb4qUhk7mW6qJ4hQ6SA/pkwgMW0bQ16g+YQ6rubKr87l7XX092zkjqdY55ru0nc', '{"l":"v"}', 1795798518055499, 1795798518055499, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 'pol_01M8EYXJ97VD2H3PCZ5KTZ8ZKG', 2, 'base', 5, 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', -1, 'v1.dc3e05fa.UAoS+amywAQKqP0XmztnsxP0rwMI6ZGoHRuMzeNzjnFSCehuB45lRv+jXjsXsqdWyiLkeo80oJDL4CK6lMVsx39CacjSg2yVRXl4v1mb6+iRh63dUcoXnhmsVmlU4GH9oS6wgcsYTHRbPrukdITm0e5GVTFom0LuPQ6HHeFmDS9I4vz1bV2voEydEpsJz3U0f7JN2X3lQYz9yvUQ8is', '{"l":"v"}', 1795798518055499, 1795798518055958, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8EYXJ837S9YETZW011WQ7EM', 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'north', '{"l":"v"}', 1795798518019029, 1795798518019029, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.w1aBoSRN+p4CzI5OgO69pbEdgJOb7TTbNu9k4lekWMGygCnoowZrTJF/TiqjymMS7Q', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EYXJ7SXWRGY5NA0JJJZNKK', '4wrsv7cua2xvry2f2ntzxj2b7h', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.Xbb414zCj87xzdKsR54iojUWR4/YXkzJkH4cI7a4h0tUCFFPEjUF0Q', 1, 1795798518009396, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 'k5evdpwlf7bwzejqfd3q5zux26', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.hlVisywieMZCYk49FyPY3ybDix3Zm1Exx7KXmam3n2fWtYzBVmQht/ES8iDKHzU', 1, 1795798518016915, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 'dwnvtzhm2ydszqlbpzfo7s57up', true, '{"Enabled":false,"Sites":["sit_01M8EYXJ842DCS5MB4B9TVS5Y8"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.D9DZq9DUcqCxQRC+zCQQo+4dRWkRDq491pIYQZFHsnrNxdz+N2e6yNmPqX2f9dQ', 2, 1795798518023688, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.dpg/XO16Lrq30KHjS5y/tQhwUoQfxzAeCeiXFyOMTbDWtymIkH89N51k2VW4zcVWSaa2/aLEoe3ME8V6ZoZQ1A', 1795798518083400);
INSERT INTO public.road VALUES ('dev_01M8EYXJ8JW70YN0AK7638V9W7', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8EYXJ9A77FTVJY8KAX0G7YK', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 2, 'paused', '3 failed', 0, 1795798518038728, 1795798518038728, 1);
INSERT INTO public.room VALUES ('rom_01M8EYXJ85XCD6T1M56CXYJN6Y', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Spree', 'sit_01M8EYXJ842DCS5MB4B9TVS5Y8', '3', 'huddle', 6, 'null', 1795798518021238, 1795798518021238, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8EYXJ86EMBKWT2EZNY85PJM', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795798518023000, 1795798518023000, 1);
INSERT INTO public.site VALUES ('sit_01M8EYXJ842DCS5MB4B9TVS5Y8', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EYXJ837S9YETZW011WQ7EM', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795798518020570, 1795798518020570, 1);
INSERT INTO public.token VALUES ('tok_01M8EYXJA3MA335S35READHN1W', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795798518083098, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795798518054746);
INSERT INTO public.upload VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795798518055228);
INSERT INTO public.upload VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795798518055287);
INSERT INTO public.upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.eoFtzXN8rPXw1BlU+yrPb34GrcTb/h8DoN0sfkkw7ZTrXYtk56nmH4McoPm/l5vV2BFeF42aNXc96zJ3A/+vySqMVGVMdcNisVAbbqg');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.kR/aCGIPIZQbn/sZq/I5Fr/DBUvNavpmxv/VQFmmGVblwbluiqe9/3SYAHO7');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.uXvEmZsGg1uAXikdbb+CtOztcLlP6gOm6HEFBFQzobMJWi+MzzjmtOQGv0+x');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.ziCV6geAwOH4dqqACRFOWjzCQrCGFB3HINtuNhDeHgrjb1jIJXbrw5oPlxk');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8EYXJ86EMBKWT2EZM582HHT', 'acc_01M8EYXJ8152RP26FQR13BVWF3', 'team', 'who works', 'null', 1795798518022429, 1795798518022429, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
60000000				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
60000000				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
60000000				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
60000000				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee	eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
60000000				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff	ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
60000000				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg	gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg
60000000				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh	hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
60000000				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii	iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
60000000				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj	jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
60000000				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk	kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
60000000				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll	llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
60000000				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm	mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
60000000				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn	nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
60000000				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo	oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo
60000000				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp	pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
60000000				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq	qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
60000000				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr	rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
60000000				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss	ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss
60000000				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt	tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
60000000				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu	uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
60000000				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv	vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
60000000				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww	wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
60000000				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
60000000				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy	yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
60000000				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz	zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
');
INSERT INTO public.visit_new VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8EYXJ8152RP26FQR13BVWF3', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8EYXJ80R8F3FFHB6GXYSZCS', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 16, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_number_key UNIQUE (number);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_name_key UNIQUE (parent, name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_account_key UNIQUE (account);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_fingerprint_key UNIQUE (fingerprint);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_pkey PRIMARY KEY (site, name);
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_pkey PRIMARY KEY (site);
ALTER TABLE ONLY public.ca_generation
    ADD CONSTRAINT ca_generation_pkey PRIMARY KEY (authority, number);
ALTER TABLE ONLY public.capture
    ADD CONSTRAINT capture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (serial);
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
ALTER TABLE ONLY public.device_trouble
    ADD CONSTRAINT device_trouble_pkey PRIMARY KEY (device);
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
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.firmware_file
    ADD CONSTRAINT firmware_file_pkey PRIMARY KEY (sum, firmware_release);
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.firmware_rules
    ADD CONSTRAINT firmware_rules_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_pkey PRIMARY KEY (gateway, mac);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.job_device
    ADD CONSTRAINT job_device_pkey PRIMARY KEY (device, job);
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_pkey PRIMARY KEY (job, page);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_email_key_key UNIQUE (account, email_key);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_pkey PRIMARY KEY (member);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_pkey PRIMARY KEY (account, mac);
ALTER TABLE ONLY public.pki_mark
    ADD CONSTRAINT pki_mark_pkey PRIMARY KEY (name);
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
ALTER TABLE ONLY public.visit_new
    ADD CONSTRAINT visit_new_pkey PRIMARY KEY (account, bucket, save, size);
ALTER TABLE ONLY public.visit_save
    ADD CONSTRAINT visit_save_pkey PRIMARY KEY (account);
CREATE INDEX account_name ON public.account USING btree (name);
CREATE INDEX account_path ON public.account USING btree (path);
CREATE UNIQUE INDEX account_top ON public.account USING btree (type) WHERE (parent IS NULL);
CREATE INDEX audit_object ON public.audit USING btree (object, sequence);
CREATE INDEX blocked_key_page ON public.blocked_key USING btree (account, id);
CREATE INDEX bundle_account ON public.bundle USING btree (account, site);
CREATE INDEX capture_age ON public.capture USING btree (at);
CREATE INDEX capture_of ON public.capture USING btree (device, at, id);
CREATE INDEX capturing_of ON public.capturing USING btree (account, until_at);
CREATE INDEX certificate_authority ON public.certificate USING btree (authority, generation);
CREATE INDEX certificate_device ON public.certificate USING btree (device);
CREATE INDEX certificate_keys ON public.certificate USING btree (key);
CREATE INDEX certificate_mark ON public.certificate USING btree (mark) WHERE (mark > 0);
CREATE INDEX certificate_page ON public.certificate USING btree (account, serial);
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
CREATE INDEX firmware_file_release ON public.firmware_file USING btree (firmware_release);
CREATE INDEX firmware_pin_account ON public.firmware_pin USING btree (account, job);
CREATE INDEX firmware_release_digest ON public.firmware_release USING btree (digest);
CREATE INDEX firmware_release_page ON public.firmware_release USING btree (account, id);
CREATE INDEX firmware_watch_account ON public.firmware_watch USING btree (account);
CREATE INDEX found_age ON public.found USING btree (gateway, at);
CREATE INDEX gateway_name ON public.gateway USING btree (name);
CREATE INDEX gateway_node ON public.gateway USING btree (node) WHERE (node <> ''::text);
CREATE INDEX gateway_page ON public.gateway USING btree (account, id);
CREATE INDEX gateway_site ON public.gateway USING btree (site);
CREATE UNIQUE INDEX gateway_token ON public.gateway USING btree (token) WHERE (token <> ''::text);
CREATE INDEX identity_account ON public.identity USING btree (account);
CREATE INDEX identity_ending ON public.identity USING btree (not_after);
CREATE UNIQUE INDEX identity_hash ON public.identity USING btree (hash) WHERE (hash <> ''::text);
CREATE INDEX identity_serial ON public.identity USING btree (serial) WHERE (serial <> ''::text);
CREATE INDEX job_device_of ON public.job_device USING btree (job);
CREATE INDEX job_open ON public.job USING btree (id) WHERE (finished_at = 0);
CREATE INDEX job_page ON public.job USING btree (account, id);
CREATE INDEX login_link_account ON public.login_link USING btree (account, member);
CREATE INDEX member_email ON public.member USING btree (email_key);
CREATE INDEX member_login_account ON public.member_login USING btree (account);
CREATE INDEX member_login_subject ON public.member_login USING btree (subject) WHERE (subject <> ''::text);
CREATE INDEX member_page ON public.member USING btree (account, id);
CREATE INDEX member_session_account ON public.member_session USING btree (account);
CREATE INDEX member_session_ends ON public.member_session USING btree (ends_at);
CREATE INDEX member_session_member ON public.member_session USING btree (member);
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
CREATE INDEX road_connection ON public.road USING btree (connection, device);
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
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_site_fkey FOREIGN KEY (site) REFERENCES public.bundle(site) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ca_generation
    ADD CONSTRAINT ca_generation_authority_fkey FOREIGN KEY (authority) REFERENCES public.authority(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.capture
    ADD CONSTRAINT capture_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_authority_fkey FOREIGN KEY (authority) REFERENCES public.authority(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.device_trouble
    ADD CONSTRAINT device_trouble_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_file
    ADD CONSTRAINT firmware_file_firmware_release_fkey FOREIGN KEY (firmware_release) REFERENCES public.firmware_release(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_rules
    ADD CONSTRAINT firmware_rules_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_gateway_fkey FOREIGN KEY (gateway) REFERENCES public.gateway(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_device
    ADD CONSTRAINT job_device_job_fkey FOREIGN KEY (job) REFERENCES public.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_job_fkey FOREIGN KEY (job) REFERENCES public.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_member_fkey FOREIGN KEY (member) REFERENCES public.member(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_member_fkey FOREIGN KEY (member) REFERENCES public.member(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.visit_new
    ADD CONSTRAINT visit_new_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.visit_save
    ADD CONSTRAINT visit_save_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
