//! How PostgreSQL runs what a server really asks it: `auto_explain` tells, in the cluster's log.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use diesel::QueryableByName;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;
use jangteo_server::app::App;
use jangteo_server::platform::buckets::Rates;
use jangteo_server::platform::db::Db;
use serde_json::Value;

use super::{Database, Shop};

/// What connections whose statements tell their plans are made with: `-c` and a setting, each.
const EXPLAINED: [&str; 5] = [
    "session_preload_libraries=auto_explain",
    "auto_explain.log_min_duration=0",
    "auto_explain.log_analyze=on",
    "auto_explain.log_timing=off",
    "auto_explain.log_format=json",
];

/// The plans of the statements that the calls of a server have run.
pub struct Plans {
    log: PathBuf,
    read_up_to: u64,
}

/// A step of a plan, with the steps that it is fed by.
pub struct Step(Value);

impl Shop {
    /// Opens a marketplace, and what tells how its calls are answered. What happens beside calls is left out.
    pub async fn open_explained() -> (Self, Plans) {
        let database = Database::fresh().await;
        let options = EXPLAINED.map(|it| format!("-c%20{}", it.replace('=', "%3D"))).join("%20");
        let url = format!("{}?options={options}", database.url);
        let plans = Plans::of(&database).await;
        let explained = |app: &mut App| {
            app.db = Db::open(&url, 4);
            app.reads = app.db.clone().into();
        };
        (Self::open_in(database, explained, |_| {}, &Rates::default(), None).await, plans)
    }
}

impl Plans {
    async fn of(database: &Database) -> Self {
        #[derive(QueryableByName)]
        struct Folder {
            #[diesel(sql_type = Text)]
            folder: String,
        }
        let folder = diesel::sql_query("SELECT current_setting('data_directory') AS folder");
        let folder: Folder = folder.get_result(&mut database.connect().await).await.unwrap();
        let mut plans = Self { log: Path::new(&folder.folder).join("server.log"), read_up_to: 0 };
        plans.told();
        plans
    }

    /// The plans of all statements on tables that have ended since this was asked before, in their order.
    pub fn told(&mut self) -> Vec<Step> {
        let mut log = File::open(&self.log).unwrap();
        log.seek(SeekFrom::Start(self.read_up_to)).unwrap();
        let mut bytes = Vec::new();
        self.read_up_to += u64::try_from(log.read_to_end(&mut bytes).unwrap()).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let mut lines = text.lines().peekable();
        let mut plans = Vec::new();
        while let Some(line) = lines.next() {
            if !line.ends_with("  plan:") {
                continue;
            }
            // What follows in the same message is set in by a tab.
            let mut plan = String::new();
            while let Some(line) = lines.next_if(|it| it.starts_with('\t')) {
                plan.push_str(line);
            }
            let mut plan: Value = serde_json::from_str(&plan).unwrap();
            plans.push(Step(plan["Plan"].take()));
        }
        plans.retain(|it| it.any(|it| it.table().is_some()));
        plans
    }
}

impl Step {
    /// The steps that this one is fed by.
    pub fn steps(&self) -> Vec<Self> {
        let steps = self.0["Plans"].as_array().cloned().unwrap_or_default();
        steps.into_iter().map(Self).collect()
    }

    /// Whether something holds of this step or of one below it.
    pub fn any(&self, holds: impl Fn(&Self) -> bool + Copy) -> bool {
        holds(self) || self.steps().iter().any(|it| it.any(holds))
    }

    /// What is done: `Seq Scan`.
    pub fn kind(&self) -> &str {
        self.text("Node Type").unwrap_or_default()
    }

    /// The table that is read or written.
    pub fn table(&self) -> Option<&str> {
        self.text("Relation Name")
    }

    /// The index that is gone by.
    pub fn index(&self) -> Option<&str> {
        self.text("Index Name")
    }

    /// The rows that were read of a table or an index, also those that were not wanted.
    pub fn rows(&self) -> f64 {
        if self.table().is_none() && self.text("Index Name").is_none() {
            return 0.0;
        }
        let number = |name: &str| self.0[name].as_f64().unwrap_or(0.0);
        let removed = number("Rows Removed by Filter") + number("Rows Removed by Index Recheck");
        (number("Actual Rows") + removed) * number("Actual Loops")
    }

    /// What is done and with what, without numbers: `Index Scan Backward using orders_buyer_id on orders`.
    pub fn name(&self) -> String {
        let way = self.text("Scan Direction").filter(|it| *it == "Backward");
        let how = way.or(self.text("Strategy")).or(self.text("Operation"));
        let how = how.map(|it| format!(" {it}")).unwrap_or_default();
        let index = self.text("Index Name").map(|it| format!(" using {it}")).unwrap_or_default();
        let on = self.table().or(self.text("Function Name")).or(self.text("CTE Name"));
        let on = on.map(|it| format!(" on {it}")).unwrap_or_default();
        format!("{}{how}{index}{on}", self.kind())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0[name].as_str()
    }
}
