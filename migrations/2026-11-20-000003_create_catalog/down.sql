DROP TABLE stock_movements;
DROP TABLE stock;
DROP TABLE variants;
DROP TABLE products;
DROP TABLE stores;
