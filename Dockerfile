# The server alone, for a PostgreSQL of your own:
#   docker build --tag jangteo .
#   docker run --publish 8080:8080 --env DATABASE_URL=… --env JANGTEO_MASTER_KEY=… jangteo
FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --locked --release --package jangteo-server

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/jangteo /usr/local/bin/jangteo
ENV JANGTEO_LISTEN=0.0.0.0:8080 JANGTEO_ADMIN_LISTEN=0.0.0.0:9464 JANGTEO_DATA_FOLDER=/home/nonroot
EXPOSE 8080 9464
ENTRYPOINT ["/usr/local/bin/jangteo"]
CMD ["serve"]
