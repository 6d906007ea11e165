//! What things are called, in Korean and in English; what is often sold comes first.

/// A word in Korean, and in English.
pub(super) type Word = (&'static str, &'static str);

/// The goods of a kind.
pub(super) const PER_KIND: usize = 8;
/// The kinds of goods, and what is of each kind.
pub(super) const KINDS: &[(&str, [Word; PER_KIND])] = &[
    (
        "주방",
        [
            ("머그컵", "Mug"),
            ("접시", "Plate"),
            ("냄비", "Pot"),
            ("프라이팬", "Frying Pan"),
            ("도마", "Cutting Board"),
            ("수저", "Cutlery"),
            ("물병", "Bottle"),
            ("찻잔", "Teacup"),
        ],
    ),
    (
        "패션",
        [
            ("티셔츠", "T-Shirt"),
            ("원피스", "Dress"),
            ("청바지", "Jeans"),
            ("니트", "Knit"),
            ("코트", "Coat"),
            ("양말", "Socks"),
            ("모자", "Hat"),
            ("머플러", "Scarf"),
        ],
    ),
    (
        "식품",
        [
            ("감귤", "Tangerine"),
            ("원두", "Coffee Beans"),
            ("사과", "Apple"),
            ("녹차", "Green Tea"),
            ("벌꿀", "Honey"),
            ("김치", "Kimchi"),
            ("쌀", "Rice"),
            ("한과", "Cookies"),
        ],
    ),
    (
        "디지털",
        [
            ("헤드폰", "Headphones"),
            ("키보드", "Keyboard"),
            ("마우스", "Mouse"),
            ("충전기", "Charger"),
            ("스피커", "Speaker"),
            ("모니터", "Monitor"),
            ("케이블", "Cable"),
            ("이어폰", "Earphones"),
        ],
    ),
    (
        "뷰티",
        [
            ("비누", "Soap"),
            ("향수", "Perfume"),
            ("크림", "Cream"),
            ("세럼", "Serum"),
            ("마스크팩", "Face Mask"),
            ("립밤", "Lip Balm"),
            ("샴푸", "Shampoo"),
            ("치약", "Toothpaste"),
        ],
    ),
    (
        "가방과 신발",
        [
            ("에코백", "Tote Bag"),
            ("백팩", "Backpack"),
            ("지갑", "Wallet"),
            ("운동화", "Sneakers"),
            ("구두", "Shoes"),
            ("슬리퍼", "Slippers"),
            ("파우치", "Pouch"),
            ("여행 가방", "Suitcase"),
        ],
    ),
    (
        "인테리어",
        [
            ("무드등", "Lamp"),
            ("캔들", "Candle"),
            ("액자", "Frame"),
            ("화병", "Vase"),
            ("벽시계", "Wall Clock"),
            ("커튼", "Curtain"),
            ("러그", "Rug"),
            ("쿠션", "Cushion"),
        ],
    ),
    (
        "가구",
        [
            ("의자", "Chair"),
            ("책상", "Desk"),
            ("선반", "Shelf"),
            ("소파", "Sofa"),
            ("침대", "Bed"),
            ("스툴", "Stool"),
            ("옷장", "Wardrobe"),
            ("거울", "Mirror"),
        ],
    ),
    (
        "문구",
        [
            ("노트", "Notebook"),
            ("만년필", "Fountain Pen"),
            ("연필", "Pencil"),
            ("다이어리", "Planner"),
            ("스티커", "Stickers"),
            ("엽서", "Postcard"),
            ("필통", "Pencil Case"),
            ("달력", "Calendar"),
        ],
    ),
    (
        "공예",
        [
            ("달항아리", "Moon Jar"),
            ("조각보", "Patchwork"),
            ("부채", "Fan"),
            ("보석함", "Jewelry Box"),
            ("팔찌", "Bracelet"),
            ("목걸이", "Necklace"),
            ("반지", "Ring"),
            ("인형", "Doll"),
        ],
    ),
    (
        "스포츠",
        [
            ("요가매트", "Yoga Mat"),
            ("텐트", "Tent"),
            ("덤벨", "Dumbbell"),
            ("자전거", "Bicycle"),
            ("라켓", "Racket"),
            ("수영복", "Swimsuit"),
            ("등산화", "Hiking Boots"),
            ("침낭", "Sleeping Bag"),
        ],
    ),
    (
        "반려동물",
        [
            ("사료", "Pet Food"),
            ("간식", "Pet Treats"),
            ("목줄", "Leash"),
            ("캣타워", "Cat Tower"),
            ("방석", "Pet Bed"),
            ("이동장", "Carrier"),
            ("장난감", "Pet Toy"),
            ("밥그릇", "Pet Bowl"),
        ],
    ),
];

/// What each of the goods is sorted by further.
pub(super) const SORTS: &[&str] = &["기본", "선물용", "대용량", "어린이용"];

/// What goods are like.
pub(super) const LIKE: &[Word] = &[
    ("수제", "Handmade"),
    ("프리미엄", "Premium"),
    ("국산", "Korean"),
    ("빈티지", "Vintage"),
    ("친환경", "Eco"),
    ("대형", "Large"),
    ("미니", "Mini"),
    ("휴대용", "Portable"),
    ("접이식", "Folding"),
    ("무선", "Wireless"),
    ("유기농", "Organic"),
    ("천연", "Natural"),
    ("클래식", "Classic"),
    ("모던", "Modern"),
    ("감성", "Cozy"),
    ("방수", "Waterproof"),
    ("경량", "Lightweight"),
    ("순면", "Cotton"),
    ("원목", "Wooden"),
    ("가죽", "Leather"),
    ("도자기", "Ceramic"),
    ("유리", "Glass"),
    ("스테인리스", "Stainless"),
    ("북유럽", "Nordic"),
    ("한정판", "Limited"),
    ("겨울", "Winter"),
    ("여름", "Summer"),
    ("남성", "Men"),
    ("여성", "Women"),
    ("커플", "Couple"),
    ("전통", "Traditional"),
    ("산지직송", "Farm Fresh"),
];

/// How much of it there is, or of which colour.
pub(super) const SIZES: &[Word] = &[
    ("세트", "Set"),
    ("2개입", "2 Pack"),
    ("블랙", "Black"),
    ("화이트", "White"),
    ("1kg", "1kg"),
    ("500ml", "500ml"),
    ("베이지", "Beige"),
    ("네이비", "Navy"),
    ("5kg", "5kg"),
    ("4인용", "for 4"),
    ("특대", "XL"),
    ("10개입", "10 Pack"),
];

/// What sellers tag goods with, beside their kind.
pub(super) const TAGS: &[&str] = &[
    "선물",
    "무료배송",
    "신상",
    "집들이",
    "데일리",
    "명절",
    "캠핑",
    "1인가구",
    "혼수",
    "오피스",
    "여행",
    "어버이날",
    "졸업",
    "크리스마스",
    "핸드메이드",
    "당일발송",
];

/// The two syllables of brands, and of stores.
pub(super) const HEADS: &[&str] = &[
    "한", "다", "온", "가", "나", "미", "소", "해", "별", "하", "늘", "봄", "여", "울", "초", "바",
    "산", "달", "꽃", "물",
];
pub(super) const TAILS: &[&str] = &[
    "원", "담", "빛", "결", "숲", "향", "채", "율", "린", "아", "솜", "터", "들", "샘", "품", "솔",
    "람", "래", "온", "재",
];
/// What stores are.
pub(super) const HOUSES: &[&str] = &["공방", "상회", "스토어", "마켓", "다원"];

/// The two halves of English brands.
pub(super) const ENGLISH_HEADS: &[&str] =
    &["Nova", "Luma", "Hana", "Oak", "Blue", "Moon", "Wild", "Pure", "North", "Little"];
pub(super) const ENGLISH_TAILS: &[&str] =
    &["ware", "craft", "works", "house", "line", "leaf", "stone", "wave", "nest", "form"];

/// What descriptions say.
pub(super) const SENTENCES: &[&str] = &[
    "매일 아침 정성껏 포장하여 보내드립니다.",
    "오래 두고 쓸 수 있도록 튼튼하게 만들었습니다.",
    "국내에서 직접 만들고 하나하나 검수합니다.",
    "소중한 분께 드리는 선물로도 좋습니다.",
    "가볍고 관리하기 쉬워 매일 쓰기 좋습니다.",
    "한정 수량이라 먼저 주문하신 분께 먼저 보내드립니다.",
    "사용하신 뒤에는 그늘에서 말려 주세요.",
    "색상은 화면과 조금 다를 수 있습니다.",
];

/// What people type who remember how words begin.
pub(super) const INITIALS: &[&str] =
    &["ㅁㄱㅋ", "ㅎㄷㅍ", "ㄷㅎㅇㄹ", "ㅋㅂㄷ", "ㅌㅅㅊ", "ㅅㅈ ㅁㄱㅋ", "ㅁㄷㄷ", "ㄱㄱ"];

/// What people type who slip, and in the wrong layout of the keyboard.
pub(super) const SLIPS: &[&str] = &[
    "머그껍",
    "헤드퐁",
    "키보두",
    "프라이펜",
    "달항어리",
    "ajrmzjq",
    "zlqhem",
    "headphnoes",
    "keybord",
];
