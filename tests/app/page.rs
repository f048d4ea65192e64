//! The page as a person meets it: a field, rows, a card. All that these tests know of its make-up stands here.

use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::window::target;

/// Long enough for a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Of the given numbers, those that no element shows at a place where nothing covers it.
const HIDDEN: &str = r"
    const [numbers, done] = arguments;
    const shows = (number) => (element) => {
        if (element.innerText?.replace(/\s+/g, ' ').trim() !== number) return false;
        const { x, y, width, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    };
    const elements = [...document.querySelectorAll('body *')];
    done(numbers.filter((number) => !elements.some(shows(number))));
";

pub(crate) struct Page(pub(crate) Client);

impl Page {
    /// Opens the menu beside the search field.
    pub(crate) async fn open_menu(&self) {
        let toggle = self.0.wait().at_most(PATIENCE).for_element(Locator::Css("[aria-controls=menu]")).await;
        toggle.expect("the menu").click().await.expect("the menu can be opened");
    }

    /// Chooses the language of the page by the button of the menu that bears its own name.
    pub(crate) async fn speak(&self, lang: &str) {
        let patient = || self.0.wait().at_most(PATIENCE);
        patient().for_element(Locator::Css("main")).await.expect("the page has begun");
        let page = format!("html[lang={lang}]");
        if self.0.find(Locator::Css(&page)).await.is_ok() {
            return;
        }
        self.open_menu().await;
        let button = format!("#menu button[lang={lang}]");
        let button = patient().for_element(Locator::Css(&button)).await.expect("a button for the language");
        button.click().await.expect("the button can be pressed");
        patient().for_element(Locator::Css(&page)).await.expect("the page changes its language");
    }

    /// Types into the search field, in place of what stood there.
    pub(crate) async fn ask(&self, text: &str) {
        let field = self.field().await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(text).await.expect("the field takes text");
    }

    /// Presses a key or keys together, wherever the focus is.
    pub(crate) async fn press(&self, keys: impl ToString) {
        let focused = self.0.active_element().await.expect("something has the focus");
        focused.send_keys(&keys.to_string()).await.expect("the keys are taken");
    }

    /// Pushes the button of this name.
    pub(crate) async fn push(&self, name: &str) {
        let button = format!("//button[normalize-space()='{name}']");
        let button = self.0.wait().at_most(PATIENCE).for_element(Locator::XPath(&button)).await;
        button.expect("a button of that name").click().await.expect("the button can be pressed");
    }

    /// Waits until a script's answer is the wanted one.
    pub(crate) async fn eventually(&self, script: &str, wanted: &Value) {
        let begun = Instant::now();
        while self.runs(script, Vec::new()).await != *wanted {
            assert!(begun.elapsed() < PATIENCE, "waited in vain for {script} to be {wanted}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What stands in the search field.
    pub(crate) async fn asked(&self) -> String {
        self.field().await.prop("value").await.ok().flatten().unwrap_or_default()
    }

    /// The rows, once one of them satisfies `wanted`.
    pub(crate) async fn rows(&self, wanted: impl Fn(&[String]) -> bool) -> Vec<String> {
        self.until("rows", async || self.texts("[role=option]").await, |rows| wanted(rows)).await
    }

    /// The text of the open card, once it holds `part`.
    pub(crate) async fn card(&self, part: &str) -> String {
        let cards = self.until("card", async || self.texts("article").await, |cards| any(cards, part)).await;
        cards.join("\n")
    }

    /// How many cards are open.
    pub(crate) async fn open_cards(&self) -> usize {
        self.texts("article").await.map_or(0, |cards| cards.len())
    }

    /// Waits until the page can be read to say `part`.
    pub(crate) async fn says(&self, part: &str) {
        self.until(part, async || self.texts("body").await, |body| any(body, part)).await;
    }

    /// Checks that the numbers which always stand are in sight: on the screen, with nothing over them.
    pub(crate) async fn stands(&self) {
        let hidden = self.runs(HIDDEN, vec![json!(["112", "114 14", "1177"])]).await;
        assert_eq!(hidden, json!([]), "these are not in sight");
    }

    /// Runs a script as the page could; its last argument is called with the result.
    pub(crate) async fn runs(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.0.execute_async(script, arguments).await.expect("the script runs")
    }

    /// A picture for the eye, in target/pictures.
    pub(crate) async fn picture(&self, name: &str) {
        let folder = target().join("pictures");
        let png = self.0.screenshot().await.expect("the window gives a picture");
        std::fs::create_dir_all(&folder).expect("target can be written to");
        std::fs::write(folder.join(format!("app-{name}.png")), png).expect("target can be written to");
    }

    async fn field(&self) -> Element {
        self.0
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css("[role=search] [role=combobox]"))
            .await
            .expect("a search field")
    }

    async fn texts(&self, css: &str) -> Result<Vec<String>, CmdError> {
        let mut texts = Vec::new();
        for element in self.0.find_all(Locator::Css(css)).await? {
            // Not WebDriver's own reading: it takes a name cut off after some lines for hidden.
            let text = element.prop("innerText").await?;
            texts.push(plain(&text.unwrap_or_default()));
        }
        Ok(texts)
    }

    /// Reads again and again, since an answer paints when it is there; an element may go while it is read.
    async fn until(
        &self,
        what: &str,
        read: impl AsyncFn() -> Result<Vec<String>, CmdError>,
        good: impl Fn(&Vec<String>) -> bool,
    ) -> Vec<String> {
        let begun = Instant::now();
        let mut last = Vec::new();
        while begun.elapsed() < PATIENCE {
            match read().await {
                Ok(texts) if good(&texts) => return texts,
                Ok(texts) => last = texts,
                Err(_gone) => {}
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.picture("failed").await;
        panic!("waited in vain for {what}; the page shows {last:#?}");
    }
}

fn any(texts: &[String], part: &str) -> bool {
    texts.iter().any(|text| text.contains(part))
}

/// On one line and with ordinary spaces: numbers are kept together by unbreakable ones.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
