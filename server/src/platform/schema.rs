// @generated from the migrations by scripts/gen-schema.sh; run `make gen`.

diesel::table! {
    /// One data key for each account, wrapped: without its row nothing that it sealed can be read.
    account_keys (account_id) {
        account_id -> Uuid,
        wrapped -> Binary,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Everybody who may sign in.
    accounts (id) {
        id -> Uuid,
        /// argon2id, in PHC form; null where there is no password.
        password_hash -> Nullable<Text>,
        roles -> Array<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// E-mail, name and phone, sealed with the account's key.
        person_sealed -> Nullable<Binary>,
        /// HMAC of the e-mail in lower case, to find it by.
        email_index -> Nullable<Binary>,
        /// HMAC of the phone's digits, to find it by.
        phone_index -> Nullable<Binary>,
        state -> Text,
        /// When it was shown that the e-mail is theirs; until then others may claim it, too.
        email_verified_at -> Nullable<Timestamptz>,
        /// Since when it takes a code to sign in; null if it does not.
        totp_enabled_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// The address books of accounts.
    addresses (id) {
        id -> Uuid,
        account_id -> Uuid,
        /// What it is called and where it is, sealed with the account's key.
        content_sealed -> Binary,
        /// Whether it is the one that is meant unless another is named: one of each account that has any.
        is_default -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Keys that programs call with, by the SHA-256 of their secrets; the secrets themselves are nowhere.
    api_keys (id) {
        id -> Uuid,
        account_id -> Uuid,
        hash -> Binary,
        /// What its owner calls it, sealed with the account's key.
        name_sealed -> Binary,
        scopes -> Array<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        expires_at -> Nullable<Timestamptz>,
        /// When it was last used, to the minute.
        used_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Who did what that touches security or money, written in the transaction of what it tells.
    audit_records (id) {
        id -> Uuid,
        /// The account that did it; null for the server itself and for strangers.
        actor_id -> Nullable<Uuid>,
        action -> Text,
        subject_id -> Nullable<Uuid>,
        /// A JSON object of texts, without personal data.
        facts -> Text,
        request_id -> Text,
        created_at -> Timestamptz,
        /// The place in the chain, from 1; null until it is chained.
        position -> Nullable<Int8>,
        /// SHA-256 of the hash before it and of what this record tells.
        hash -> Nullable<Binary>,
    }
}

diesel::table! {
    /// What each buyer has of the products that have a limit for each buyer, counted since it was set.
    buyer_purchases (product_id, buyer_id) {
        product_id -> Uuid,
        buyer_id -> Uuid,
        quantity -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What buyers mean to buy. Nothing is held for them.
    cart_lines (buyer_id, variant_id) {
        buyer_id -> Uuid,
        variant_id -> Uuid,
        quantity -> Int4,
        /// What one piece cost when the buyer last touched the line, to tell what has changed.
        seen_price_minor -> Int8,
        seen_product_name -> Text,
        seen_variant_name -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// One for each buyer who ever changed theirs; its lock orders the changes of its lines.
    carts (buyer_id) {
        buyer_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The tree that operators sort products into; its writers wait for each other.
    categories (id) {
        id -> Uuid,
        /// The category that it is directly below; null at the top.
        parent_id -> Nullable<Uuid>,
        name -> Text,
        /// The name as it is told from others beside it.
        name_folded -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How far each reader of the outbox has come; its lock lets one server at a time read for it.
    event_consumers (name) {
        name -> Text,
        /// Everything up to here has taken effect, in the transaction that set it.
        position -> Int8,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The outcome of every keyed call, written in the transaction of its effect.
    idempotency_records (principal_id, method, key) {
        principal_id -> Uuid,
        method -> Text,
        key -> Text,
        /// HMAC-SHA-256 of the request, to tell a repeat from a reuse.
        fingerprint -> Binary,
        /// The reason of a definitive refusal; null for a success.
        reason -> Nullable<Text>,
        /// The answer, sealed with the caller's key: the response of a success, the facts of a refusal.
        answer -> Nullable<Binary>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who providers such as Kakao vouch for, and the account that each signs in to. An account may have several.
    identities (provider, subject_index) {
        /// What the settings call the provider.
        provider -> Text,
        /// HMAC of what the provider calls them.
        subject_index -> Binary,
        account_id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Runs of the background jobs: those of their schedules, and those that somebody asked for.
    jobs (id) {
        id -> Uuid,
        name -> Text,
        /// The time of the schedule that the run is for; null for one that was asked for.
        slot -> Nullable<Timestamptz>,
        state -> Text,
        /// When it may start, by the marketplace's clock; later after each failed attempt.
        due_at -> Timestamptz,
        attempts -> Int4,
        /// Until when it belongs to the server that runs it, by PostgreSQL's clock; another takes it over then.
        leased_until -> Nullable<Timestamptz>,
        started_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
        /// What it did, or the reason why the last attempt failed.
        outcome -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The accounts of the double-entry books. A wallet has the id of the account it belongs to.
    ledger_accounts (id) {
        id -> Uuid,
        kind -> Text,
        currency -> Text,
        /// What is there, kept with every transfer; null for system accounts, which are summed instead, since every order would wait for them.
        balance_minor -> Nullable<Int8>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// When its owner left: nothing comes in or goes out any more.
        closed_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// How often passwords were wrong, for an e-mail or from an address, and how long its next attempt must wait.
    login_attempts (key) {
        /// HMAC of the e-mail or the address.
        key -> Binary,
        failures -> Int4,
        blocked_until -> Timestamptz,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Mails that were sent or will be. What they say, and to whom, is put together when they are sent.
    mails (id) {
        id -> Uuid,
        /// Who gets it; null if nobody does, for then it was asked for in the name of somebody unknown.
        account_id -> Nullable<Uuid>,
        /// HMAC of the e-mail that it was asked for, so that nobody is flooded.
        email_index -> Binary,
        kind -> Text,
        language -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// When it is to be sent, or tried again.
        due_at -> Timestamptz,
        attempts -> Int4,
        sent_at -> Nullable<Timestamptz>,
        given_up_at -> Nullable<Timestamptz>,
        /// When the code in it was used, which is good once. The code is derived from the id, and kept nowhere.
        code_used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// Sign-ins by a provider that came back: each is completed once. Those that did not come back are nowhere.
    oauth_states (key) {
        /// HMAC of the state that came back.
        key -> Binary,
        /// The call that completes it, which knows its own row again after a lost answer to a COMMIT.
        claimed_by -> Uuid,
        created_at -> Timestamptz,
        /// When the state is no good any more anyway, and the row may go.
        expires_at -> Timestamptz,
        /// Whom the provider vouched for while the second factor is missing: the account, and the rest sealed with its key.
        identity_sealed -> Nullable<Binary>,
    }
}

diesel::table! {
    /// Every step of an order, append-only: who took it and why.
    order_events (order_id, sequence) {
        order_id -> Uuid,
        sequence -> Int4,
        from_state -> Nullable<Text>,
        to_state -> Text,
        /// The account that took the step; null for the server itself.
        actor_id -> Nullable<Uuid>,
        reason -> Text,
        created_at -> Timestamptz,
        /// The part that took the step, or that the shipment which took it is of; null for the order itself.
        store_order_id -> Nullable<Uuid>,
        /// The shipment that took the step; null for the order or a part of it.
        shipment_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    /// What was bought, frozen: prices, discounts by who funds them, the commission, and the share of every amount of the order.
    order_lines (order_id, id) {
        id -> Uuid,
        order_id -> Uuid,
        store_order_id -> Uuid,
        position -> Int4,
        product_id -> Uuid,
        variant_id -> Uuid,
        product_name -> Text,
        variant_name -> Text,
        quantity -> Int4,
        unit_price_minor -> Int8,
        subtotal_minor -> Int8,
        store_funded_discount_minor -> Int8,
        platform_funded_discount_minor -> Int8,
        total_minor -> Int8,
        points_minor -> Int8,
        commission_basis_points -> Int4,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// One checkout each.
    orders (id) {
        id -> Uuid,
        /// What people call it; not sequential.
        number -> Text,
        buyer_id -> Uuid,
        state -> Text,
        currency -> Text,
        subtotal_minor -> Int8,
        discount_minor -> Int8,
        shipping_minor -> Int8,
        total_minor -> Int8,
        /// How much of the total is paid with points.
        points_minor -> Int8,
        /// The address as it was, a jangteo.type.v1.Address sealed with the buyer's key.
        shipping_address_sealed -> Binary,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Every state change, appended after it in its transaction.
    outbox (position) {
        /// The global order. A reader must not pass a position whose transaction may still commit.
        position -> Int8,
        id -> Uuid,
        aggregate_id -> Uuid,
        /// The place among the events of one aggregate, from 1 without a gap.
        sequence -> Int4,
        /// The full name of the payload's protobuf message.
        #[sql_name = "type"]
        type_ -> Text,
        payload -> Binary,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Money that a provider took from somebody, for an order or a top-up.
    payments (id) {
        id -> Uuid,
        payer_id -> Uuid,
        payable_type -> Text,
        /// The order, or the wallet entry of the top-up.
        payable_id -> Uuid,
        provider -> Text,
        state -> Text,
        currency -> Text,
        amount_minor -> Int8,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// How many hearts a product has: the sum of its rows, which are several so that few wait for each other.
    product_heart_counts (product_id, slot) {
        product_id -> Uuid,
        /// Follows from the account that gives the heart, so that its end is counted where its beginning was.
        slot -> Int4,
        hearts -> Int8,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who has given which product a heart. It stays while the product is hidden.
    product_hearts (account_id, product_id) {
        account_id -> Uuid,
        product_id -> Uuid,
        /// Tells the order in which an account has given its hearts.
        id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The pictures of products. Their bytes are objects, whose keys are made of the ids.
    product_images (id) {
        id -> Uuid,
        product_id -> Uuid,
        state -> Text,
        /// Why it is shown to nobody, if it was refused.
        refusal -> Nullable<Text>,
        /// What was said that it is.
        content_type -> Text,
        /// How long it was said to be.
        byte_length -> Int8,
        /// In pixels, upright, as it was uploaded.
        width -> Nullable<Int4>,
        /// In pixels, upright, as it was uploaded.
        height -> Nullable<Int4>,
        alt_text -> Text,
        /// Its place among those that were uploaded: lower comes first.
        position -> Nullable<Int4>,
        /// How often it was begun to be drawn and not ended.
        attempts -> Int4,
        /// When it is drawn, or else when what is needed no more of it is deleted; null for never.
        due_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What each product was called and what it cost, append-only, from its first day.
    product_revisions (product_id, revision) {
        product_id -> Uuid,
        revision -> Int4,
        name -> Text,
        description -> Text,
        currency -> Text,
        price_minor -> Int8,
        quantity_max_per_order -> Int4,
        /// The account that made it so.
        actor_id -> Uuid,
        created_at -> Timestamptz,
        quantity_max_per_buyer -> Int4,
        discount_basis_points -> Int4,
        discount_starts_at -> Nullable<Timestamptz>,
        discount_ends_at -> Nullable<Timestamptz>,
        /// What its variants differed in.
        options -> Jsonb,
    }
}

diesel::table! {
    /// The pieces sold in each hour, less those of orders that were cancelled since; made of the orders' events.
    product_sales (hour, product_id) {
        /// The hour in which the orders were placed: its first instant.
        hour -> Timestamptz,
        product_id -> Uuid,
        quantity -> Int8,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What is on sale, as searches need it: written with the product, and gone when it is not on sale.
    product_search (product_id) {
        product_id -> Uuid,
        store_id -> Uuid,
        category_id -> Nullable<Uuid>,
        currency -> Text,
        price_minor -> Int8,
        /// When it is on sale no more; null for never.
        sale_closes_at -> Nullable<Timestamptz>,
        /// The pieces sold in the last thirty days, counted now and then.
        sold_quantity -> Int8,
        /// The words of the name as one.
        name_key -> Text,
        /// The words of the name, the tags and the options' values, with a space around each.
        words -> Text,
        /// The numbers of all that it is found by.
        terms -> Array<Int4>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What the stores sell.
    products (id) {
        id -> Uuid,
        store_id -> Uuid,
        name -> Text,
        description -> Text,
        currency -> Text,
        /// The price before a variant's difference.
        price_minor -> Int8,
        state -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// The most pieces that one order may have, all variants together; 0 for no limit of its own.
        quantity_max_per_order -> Int4,
        /// The newest of its revisions.
        revision -> Int4,
        /// When its seller deleted it; it stays for the orders that have it.
        deleted_at -> Nullable<Timestamptz>,
        /// The most pieces that one buyer may have; 0 for no limit.
        quantity_max_per_buyer -> Int4,
        /// From when on it is counted what each buyer has; null for not at all.
        buyers_counted_since -> Nullable<Timestamptz>,
        /// What is taken off the price, in hundredths of a percent; 0 for nothing.
        discount_basis_points -> Int4,
        discount_starts_at -> Nullable<Timestamptz>,
        discount_ends_at -> Nullable<Timestamptz>,
        /// When orders begin; null for at once.
        sale_opens_at -> Nullable<Timestamptz>,
        /// When orders end; null for never. The state follows within minutes.
        sale_closes_at -> Nullable<Timestamptz>,
        /// Where it is in the tree; null for nowhere.
        category_id -> Nullable<Uuid>,
        /// What it is also found by.
        tags -> Array<Text>,
        /// What its seller calls it elsewhere; null where it was not imported.
        external_id -> Nullable<Text>,
        /// What its variants differ in: options with their values, in the seller's order.
        options -> Jsonb,
    }
}

diesel::table! {
    /// Refresh tokens by their SHA-256; the tokens themselves are nowhere.
    refresh_tokens (hash) {
        hash -> Binary,
        session_id -> Uuid,
        /// The token that was exchanged for this one; null for the first of a session.
        parent_hash -> Nullable<Binary>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    /// What the sandbox provider tells the shop by itself: that something has become of a payment.
    sandbox_callbacks (id) {
        id -> Int8,
        sandbox_payment_id -> Text,
        /// How often it was begun to be sent.
        attempts -> Int4,
        /// When it is sent next; null once it was taken, or given up.
        due_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What the sandbox provider has given back, each by the name that the shop has given it.
    sandbox_cancels (sandbox_payment_id, id) {
        sandbox_payment_id -> Text,
        id -> Text,
        amount_minor -> Int8,
        /// How much could still be given back after it.
        remaining_minor -> Int8,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What the sandbox provider knows of payments, as a provider elsewhere would. No real money moves.
    sandbox_payments (id) {
        /// What the provider calls it: random, as its page is found by it.
        id -> Text,
        /// What the shop calls it.
        payment_id -> Text,
        /// What the shop says of the buyer: nothing that anybody else understands.
        buyer_ref -> Text,
        item_name -> Text,
        quantity -> Int4,
        currency -> Text,
        amount_minor -> Int8,
        /// How much of it was given back.
        cancelled_minor -> Int8,
        approve_url -> Text,
        cancel_url -> Text,
        fail_url -> Text,
        callback_url -> Nullable<Text>,
        /// What the buyer goes back to the shop with, once they have agreed.
        token -> Nullable<Text>,
        /// Why it never will be captured, if it will not.
        failure -> Nullable<Text>,
        captured_at -> Nullable<Timestamptz>,
        expires_at -> Timestamptz,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// What the sandbox provider is to do wrong, for tests.
    sandbox_scripts (id) {
        id -> Int8,
        /// What the shop calls the payment that it is about; null for any.
        payment_id -> Nullable<Text>,
        call -> Text,
        /// What, as JSON.
        action -> Text,
        /// How often it will still happen.
        remaining -> Int4,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The words that names, tags and options' values have or had, to find what was meant by one that is spelt otherwise.
    search_words (word) {
        word -> Text,
        /// Its letters, and these with each one left out.
        cuts -> Array<Text>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What all else is derived from, wrapped with the master key of the configuration.
    server_secrets (name) {
        name -> Text,
        wrapped -> Binary,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// From a login to its end: the family of refresh tokens that descend from one login.
    sessions (id) {
        id -> Uuid,
        account_id -> Uuid,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
        /// The client and the address of the login, sealed with the account's key.
        device_sealed -> Nullable<Binary>,
    }
}

diesel::table! {
    /// The pieces of orders' lines that are in shipments.
    shipment_lines (shipment_id, line_id) {
        shipment_id -> Uuid,
        line_id -> Uuid,
        quantity -> Int4,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What stores have sent.
    shipments (id) {
        id -> Uuid,
        order_id -> Uuid,
        store_order_id -> Uuid,
        state -> Text,
        carrier -> Text,
        tracking_number -> Text,
        /// When it came to its state.
        moved_at -> Timestamptz,
        delivered_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The Ed25519 keys that sign access tokens, wrapped: the one in use, the next, and those whose tokens may still live.
    signing_keys (id) {
        /// What tokens call it (kid).
        id -> Text,
        wrapped -> Binary,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// The pieces that can still be sold: narrow, since it changes with every order.
    stock (variant_id) {
        variant_id -> Uuid,
        available -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// How often somebody has set it right: the place of the newest such event.
        adjustments -> Int4,
    }
}

diesel::table! {
    /// Every change of stock, append-only: a variant's movements add up to its stock.
    stock_movements (variant_id, id) {
        id -> Uuid,
        variant_id -> Uuid,
        /// Pieces that came, positive, or went, negative.
        quantity -> Int4,
        reason -> Text,
        order_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        /// Who set it right; null for orders.
        actor_id -> Nullable<Uuid>,
        /// What they had to say.
        note -> Nullable<Text>,
    }
}

diesel::table! {
    /// Who follows which store.
    store_follows (account_id, store_id) {
        account_id -> Uuid,
        store_id -> Uuid,
        /// Tells the order in which an account has followed.
        id -> Uuid,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who is invited to keep a store, until they answer, it is withdrawn or its time is over.
    store_invitations (id) {
        id -> Uuid,
        store_id -> Uuid,
        /// HMAC of the e-mail in lower case, by which whoever verifies it is found.
        email_index -> Binary,
        /// The e-mail, sealed with the key of the store's owner.
        email_sealed -> Binary,
        role -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    /// Who keeps a store beside its owner, until they are removed or it is deleted.
    store_members (store_id, account_id) {
        store_id -> Uuid,
        account_id -> Uuid,
        role -> Text,
        /// The invitation that they accepted, which is found here when it is accepted again.
        invitation_id -> Uuid,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The part of an order that one store fulfils; its amounts are the shares of the order's amounts.
    store_orders (id) {
        id -> Uuid,
        order_id -> Uuid,
        store_id -> Uuid,
        state -> Text,
        currency -> Text,
        subtotal_minor -> Int8,
        discount_minor -> Int8,
        shipping_minor -> Int8,
        total_minor -> Int8,
        points_minor -> Int8,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The sellers' shops.
    stores (id) {
        id -> Uuid,
        /// The account that runs the store.
        owner_id -> Uuid,
        name -> Text,
        /// The name in lower case, which is its own; null once it is deleted.
        name_folded -> Nullable<Text>,
        description -> Text,
        /// The marketplace's share of a sale, in hundredths of a percent.
        commission_basis_points -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// Whether it sells. One that is deleted stays for the orders that it had.
        state -> Text,
        /// How many follow it.
        follower_count -> Int8,
        /// The numbers of all that its name is found by; none until it is indexed.
        search_terms -> Array<Int4>,
    }
}

diesel::table! {
    /// What authenticator apps share with us. It counts once the account says so.
    totp_secrets (account_id) {
        account_id -> Uuid,
        /// What the recovery codes are derived from, which are kept nowhere.
        id -> Uuid,
        secret_sealed -> Binary,
        /// The last step of time whose code was used: no code is good twice.
        last_step -> Int8,
        /// The step of time whose code has confirmed it, as long as it was the last.
        confirmed_step -> Nullable<Int8>,
        /// The call that used the last code, which knows its own use again after a lost answer to a COMMIT.
        used_by -> Nullable<Uuid>,
        /// A bit for each recovery code, from the lowest.
        recovery_codes_used -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    /// The books, append-only: each row moves money from one account to another, so that all rows add up to nothing.
    transfers (id) {
        id -> Uuid,
        /// Where the money comes from.
        debit_account_id -> Uuid,
        /// Where the money goes.
        credit_account_id -> Uuid,
        currency -> Text,
        amount_minor -> Int8,
        reason -> Text,
        order_id -> Nullable<Uuid>,
        store_order_id -> Nullable<Uuid>,
        payment_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    /// What could be ordered of each revision of a product, append-only.
    variant_revisions (product_id, revision, position) {
        product_id -> Uuid,
        revision -> Int4,
        position -> Int4,
        variant_id -> Uuid,
        name -> Text,
        price_difference_minor -> Int8,
        created_at -> Timestamptz,
        /// The values that it was of, in ascending order.
        option_value_ids -> Array<Uuid>,
    }
}

diesel::table! {
    /// The choices of a product, each with a price difference and a stock of its own.
    variants (id) {
        id -> Uuid,
        product_id -> Uuid,
        /// The place among the product's variants, from 0.
        position -> Int4,
        name -> Text,
        price_difference_minor -> Int8,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        /// When its seller deleted it; it stays for the orders that have it.
        deleted_at -> Nullable<Timestamptz>,
        /// The values that it is of, one of each option, in ascending order.
        option_value_ids -> Array<Uuid>,
    }
}

diesel::table! {
    /// What buyers may want to buy one day. Nothing is held for them.
    wishlist_items (buyer_id, variant_id) {
        buyer_id -> Uuid,
        variant_id -> Uuid,
        /// Tells the order in which a buyer has put things on the list.
        id -> Uuid,
        quantity -> Int4,
        /// What one piece cost when the buyer last set the item, to tell what has changed.
        seen_price_minor -> Int8,
        seen_product_name -> Text,
        seen_variant_name -> Text,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    account_keys,
    accounts,
    addresses,
    api_keys,
    audit_records,
    buyer_purchases,
    cart_lines,
    carts,
    categories,
    event_consumers,
    idempotency_records,
    identities,
    jobs,
    ledger_accounts,
    login_attempts,
    mails,
    oauth_states,
    order_events,
    order_lines,
    orders,
    outbox,
    payments,
    product_heart_counts,
    product_hearts,
    product_images,
    product_revisions,
    product_sales,
    product_search,
    products,
    refresh_tokens,
    sandbox_callbacks,
    sandbox_cancels,
    sandbox_payments,
    sandbox_scripts,
    search_words,
    server_secrets,
    sessions,
    shipment_lines,
    shipments,
    signing_keys,
    stock,
    stock_movements,
    store_follows,
    store_invitations,
    store_members,
    store_orders,
    stores,
    totp_secrets,
    transfers,
    variant_revisions,
    variants,
    wishlist_items,
);
