package dev.jangteo.catalog.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What sellers do with their products.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProductManagementServiceGrpc {

  private ProductManagementServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.catalog.v1.ProductManagementService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateProductRequest,
      dev.jangteo.catalog.v1.CreateProductResponse> getCreateProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateProduct",
      requestType = dev.jangteo.catalog.v1.CreateProductRequest.class,
      responseType = dev.jangteo.catalog.v1.CreateProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateProductRequest,
      dev.jangteo.catalog.v1.CreateProductResponse> getCreateProductMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateProductRequest, dev.jangteo.catalog.v1.CreateProductResponse> getCreateProductMethod;
    if ((getCreateProductMethod = ProductManagementServiceGrpc.getCreateProductMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getCreateProductMethod = ProductManagementServiceGrpc.getCreateProductMethod) == null) {
          ProductManagementServiceGrpc.getCreateProductMethod = getCreateProductMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.CreateProductRequest, dev.jangteo.catalog.v1.CreateProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CreateProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CreateProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("CreateProduct"))
              .build();
        }
      }
    }
    return getCreateProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.PublishProductRequest,
      dev.jangteo.catalog.v1.PublishProductResponse> getPublishProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PublishProduct",
      requestType = dev.jangteo.catalog.v1.PublishProductRequest.class,
      responseType = dev.jangteo.catalog.v1.PublishProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.PublishProductRequest,
      dev.jangteo.catalog.v1.PublishProductResponse> getPublishProductMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.PublishProductRequest, dev.jangteo.catalog.v1.PublishProductResponse> getPublishProductMethod;
    if ((getPublishProductMethod = ProductManagementServiceGrpc.getPublishProductMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getPublishProductMethod = ProductManagementServiceGrpc.getPublishProductMethod) == null) {
          ProductManagementServiceGrpc.getPublishProductMethod = getPublishProductMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.PublishProductRequest, dev.jangteo.catalog.v1.PublishProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PublishProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.PublishProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.PublishProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("PublishProduct"))
              .build();
        }
      }
    }
    return getPublishProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.PauseProductRequest,
      dev.jangteo.catalog.v1.PauseProductResponse> getPauseProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PauseProduct",
      requestType = dev.jangteo.catalog.v1.PauseProductRequest.class,
      responseType = dev.jangteo.catalog.v1.PauseProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.PauseProductRequest,
      dev.jangteo.catalog.v1.PauseProductResponse> getPauseProductMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.PauseProductRequest, dev.jangteo.catalog.v1.PauseProductResponse> getPauseProductMethod;
    if ((getPauseProductMethod = ProductManagementServiceGrpc.getPauseProductMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getPauseProductMethod = ProductManagementServiceGrpc.getPauseProductMethod) == null) {
          ProductManagementServiceGrpc.getPauseProductMethod = getPauseProductMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.PauseProductRequest, dev.jangteo.catalog.v1.PauseProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PauseProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.PauseProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.PauseProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("PauseProduct"))
              .build();
        }
      }
    }
    return getPauseProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateProductRequest,
      dev.jangteo.catalog.v1.UpdateProductResponse> getUpdateProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateProduct",
      requestType = dev.jangteo.catalog.v1.UpdateProductRequest.class,
      responseType = dev.jangteo.catalog.v1.UpdateProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateProductRequest,
      dev.jangteo.catalog.v1.UpdateProductResponse> getUpdateProductMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateProductRequest, dev.jangteo.catalog.v1.UpdateProductResponse> getUpdateProductMethod;
    if ((getUpdateProductMethod = ProductManagementServiceGrpc.getUpdateProductMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getUpdateProductMethod = ProductManagementServiceGrpc.getUpdateProductMethod) == null) {
          ProductManagementServiceGrpc.getUpdateProductMethod = getUpdateProductMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.UpdateProductRequest, dev.jangteo.catalog.v1.UpdateProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.UpdateProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.UpdateProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("UpdateProduct"))
              .build();
        }
      }
    }
    return getUpdateProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteProductRequest,
      dev.jangteo.catalog.v1.DeleteProductResponse> getDeleteProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteProduct",
      requestType = dev.jangteo.catalog.v1.DeleteProductRequest.class,
      responseType = dev.jangteo.catalog.v1.DeleteProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteProductRequest,
      dev.jangteo.catalog.v1.DeleteProductResponse> getDeleteProductMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteProductRequest, dev.jangteo.catalog.v1.DeleteProductResponse> getDeleteProductMethod;
    if ((getDeleteProductMethod = ProductManagementServiceGrpc.getDeleteProductMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getDeleteProductMethod = ProductManagementServiceGrpc.getDeleteProductMethod) == null) {
          ProductManagementServiceGrpc.getDeleteProductMethod = getDeleteProductMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.DeleteProductRequest, dev.jangteo.catalog.v1.DeleteProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.DeleteProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.DeleteProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("DeleteProduct"))
              .build();
        }
      }
    }
    return getDeleteProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ScheduleSaleRequest,
      dev.jangteo.catalog.v1.ScheduleSaleResponse> getScheduleSaleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ScheduleSale",
      requestType = dev.jangteo.catalog.v1.ScheduleSaleRequest.class,
      responseType = dev.jangteo.catalog.v1.ScheduleSaleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ScheduleSaleRequest,
      dev.jangteo.catalog.v1.ScheduleSaleResponse> getScheduleSaleMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ScheduleSaleRequest, dev.jangteo.catalog.v1.ScheduleSaleResponse> getScheduleSaleMethod;
    if ((getScheduleSaleMethod = ProductManagementServiceGrpc.getScheduleSaleMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getScheduleSaleMethod = ProductManagementServiceGrpc.getScheduleSaleMethod) == null) {
          ProductManagementServiceGrpc.getScheduleSaleMethod = getScheduleSaleMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ScheduleSaleRequest, dev.jangteo.catalog.v1.ScheduleSaleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ScheduleSale"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ScheduleSaleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ScheduleSaleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("ScheduleSale"))
              .build();
        }
      }
    }
    return getScheduleSaleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateVariantRequest,
      dev.jangteo.catalog.v1.CreateVariantResponse> getCreateVariantMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateVariant",
      requestType = dev.jangteo.catalog.v1.CreateVariantRequest.class,
      responseType = dev.jangteo.catalog.v1.CreateVariantResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateVariantRequest,
      dev.jangteo.catalog.v1.CreateVariantResponse> getCreateVariantMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.CreateVariantRequest, dev.jangteo.catalog.v1.CreateVariantResponse> getCreateVariantMethod;
    if ((getCreateVariantMethod = ProductManagementServiceGrpc.getCreateVariantMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getCreateVariantMethod = ProductManagementServiceGrpc.getCreateVariantMethod) == null) {
          ProductManagementServiceGrpc.getCreateVariantMethod = getCreateVariantMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.CreateVariantRequest, dev.jangteo.catalog.v1.CreateVariantResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateVariant"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CreateVariantRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.CreateVariantResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("CreateVariant"))
              .build();
        }
      }
    }
    return getCreateVariantMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateVariantRequest,
      dev.jangteo.catalog.v1.UpdateVariantResponse> getUpdateVariantMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateVariant",
      requestType = dev.jangteo.catalog.v1.UpdateVariantRequest.class,
      responseType = dev.jangteo.catalog.v1.UpdateVariantResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateVariantRequest,
      dev.jangteo.catalog.v1.UpdateVariantResponse> getUpdateVariantMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.UpdateVariantRequest, dev.jangteo.catalog.v1.UpdateVariantResponse> getUpdateVariantMethod;
    if ((getUpdateVariantMethod = ProductManagementServiceGrpc.getUpdateVariantMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getUpdateVariantMethod = ProductManagementServiceGrpc.getUpdateVariantMethod) == null) {
          ProductManagementServiceGrpc.getUpdateVariantMethod = getUpdateVariantMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.UpdateVariantRequest, dev.jangteo.catalog.v1.UpdateVariantResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateVariant"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.UpdateVariantRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.UpdateVariantResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("UpdateVariant"))
              .build();
        }
      }
    }
    return getUpdateVariantMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteVariantRequest,
      dev.jangteo.catalog.v1.DeleteVariantResponse> getDeleteVariantMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteVariant",
      requestType = dev.jangteo.catalog.v1.DeleteVariantRequest.class,
      responseType = dev.jangteo.catalog.v1.DeleteVariantResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteVariantRequest,
      dev.jangteo.catalog.v1.DeleteVariantResponse> getDeleteVariantMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.DeleteVariantRequest, dev.jangteo.catalog.v1.DeleteVariantResponse> getDeleteVariantMethod;
    if ((getDeleteVariantMethod = ProductManagementServiceGrpc.getDeleteVariantMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getDeleteVariantMethod = ProductManagementServiceGrpc.getDeleteVariantMethod) == null) {
          ProductManagementServiceGrpc.getDeleteVariantMethod = getDeleteVariantMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.DeleteVariantRequest, dev.jangteo.catalog.v1.DeleteVariantResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteVariant"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.DeleteVariantRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.DeleteVariantResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("DeleteVariant"))
              .build();
        }
      }
    }
    return getDeleteVariantMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListStoreProductsRequest,
      dev.jangteo.catalog.v1.ListStoreProductsResponse> getListStoreProductsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListStoreProducts",
      requestType = dev.jangteo.catalog.v1.ListStoreProductsRequest.class,
      responseType = dev.jangteo.catalog.v1.ListStoreProductsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListStoreProductsRequest,
      dev.jangteo.catalog.v1.ListStoreProductsResponse> getListStoreProductsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListStoreProductsRequest, dev.jangteo.catalog.v1.ListStoreProductsResponse> getListStoreProductsMethod;
    if ((getListStoreProductsMethod = ProductManagementServiceGrpc.getListStoreProductsMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getListStoreProductsMethod = ProductManagementServiceGrpc.getListStoreProductsMethod) == null) {
          ProductManagementServiceGrpc.getListStoreProductsMethod = getListStoreProductsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ListStoreProductsRequest, dev.jangteo.catalog.v1.ListStoreProductsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListStoreProducts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListStoreProductsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListStoreProductsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("ListStoreProducts"))
              .build();
        }
      }
    }
    return getListStoreProductsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductRevisionsRequest,
      dev.jangteo.catalog.v1.ListProductRevisionsResponse> getListProductRevisionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProductRevisions",
      requestType = dev.jangteo.catalog.v1.ListProductRevisionsRequest.class,
      responseType = dev.jangteo.catalog.v1.ListProductRevisionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductRevisionsRequest,
      dev.jangteo.catalog.v1.ListProductRevisionsResponse> getListProductRevisionsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductRevisionsRequest, dev.jangteo.catalog.v1.ListProductRevisionsResponse> getListProductRevisionsMethod;
    if ((getListProductRevisionsMethod = ProductManagementServiceGrpc.getListProductRevisionsMethod) == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        if ((getListProductRevisionsMethod = ProductManagementServiceGrpc.getListProductRevisionsMethod) == null) {
          ProductManagementServiceGrpc.getListProductRevisionsMethod = getListProductRevisionsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ListProductRevisionsRequest, dev.jangteo.catalog.v1.ListProductRevisionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProductRevisions"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListProductRevisionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListProductRevisionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductManagementServiceMethodDescriptorSupplier("ListProductRevisions"))
              .build();
        }
      }
    }
    return getListProductRevisionsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProductManagementServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductManagementServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductManagementServiceStub>() {
        @java.lang.Override
        public ProductManagementServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductManagementServiceStub(channel, callOptions);
        }
      };
    return ProductManagementServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProductManagementServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductManagementServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductManagementServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProductManagementServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductManagementServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProductManagementServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProductManagementServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductManagementServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductManagementServiceBlockingStub>() {
        @java.lang.Override
        public ProductManagementServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductManagementServiceBlockingStub(channel, callOptions);
        }
      };
    return ProductManagementServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProductManagementServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductManagementServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductManagementServiceFutureStub>() {
        @java.lang.Override
        public ProductManagementServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductManagementServiceFutureStub(channel, callOptions);
        }
      };
    return ProductManagementServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What sellers do with their products.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Makes a product with its options and its variants, as a draft.
     * Fails with `VARIANT_PRICE_INVALID` when a price and its difference add up to less than 0 or too much, with
     * `OPTION_COMBINATIONS_TOO_MANY` when `generate` would make more variants than a product may have, and with
     * `OPTION_COMBINATION_TAKEN` when two variants are of the same values.
     * </pre>
     */
    default void createProduct(dev.jangteo.catalog.v1.CreateProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * Puts a draft or a paused product on sale. A product that is on sale already stays so. An operator does so in any store, which goes
     * on record.
     * Fails with `PRODUCT_STATE_INVALID` where its sale is over.
     * </pre>
     */
    default void publishProduct(dev.jangteo.catalog.v1.PublishProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.PublishProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPublishProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a product off sale until it is published again. A product that is paused already stays so. An operator does so in any store,
     * which goes on record.
     * Fails with `PRODUCT_STATE_INVALID` for a draft.
     * </pre>
     */
    default void pauseProduct(dev.jangteo.catalog.v1.PauseProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.PauseProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPauseProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what a product is called, what it costs, what is taken off, how many an order or a buyer may have, what its variants
     * differ in, and where it is found.
     * `update_mask` names the fields that change. Open orders keep what they were placed with; carts tell their buyers. Fails with
     * `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since it was told, and with `VARIANT_PRICE_INVALID`
     * where a variant would cost less than 0 or too much.
     * `options` are renamed, put in order and added to by their ids. Variants that are called after their values are called after
     * them still, and all variants cost as much more or less as their values do now. A value that a variant is of stays: leaving it, or
     * its option, out fails with `OPTION_IN_USE`. With an option that is new the variants are of the values that their names are made of:
     * "Black / L" is of Black and of L. One whose name is not made so fails with `OPTION_VALUES_MISSING`, and two of the same with
     * `OPTION_COMBINATION_TAKEN`.
     * </pre>
     */
    default void updateProduct(dev.jangteo.catalog.v1.UpdateProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a product: nobody finds or orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    default void deleteProduct(dev.jangteo.catalog.v1.DeleteProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says when a product can be ordered. Times that are absent are forgotten. A product that has ended and is given another time is
     * on sale again. An operator does so in any store, which goes on record.
     * Carts and orders go by the server's clock: who orders before `sale_open_time` is refused with it.
     * </pre>
     */
    default void scheduleSale(dev.jangteo.catalog.v1.ScheduleSaleRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ScheduleSaleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getScheduleSaleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Adds a variant to a product, behind those that it has.
     * Fails with `VARIANTS_FULL` where there are a hundred, with `VARIANT_PRICE_INVALID`, and with `OPTION_COMBINATION_TAKEN` where
     * another is of the same values.
     * </pre>
     */
    default void createVariant(dev.jangteo.catalog.v1.CreateVariantRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateVariantResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateVariantMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what a variant is called and what it costs. Orders keep what they were placed with; carts tell their buyers.
     * Fails with `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since, and with `VARIANT_PRICE_INVALID`.
     * </pre>
     */
    default void updateVariant(dev.jangteo.catalog.v1.UpdateVariantRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateVariantResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateVariantMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a variant: nobody orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`, and the only variant of a product with `VARIANT_REQUIRED`.
     * </pre>
     */
    default void deleteVariant(dev.jangteo.catalog.v1.DeleteVariantRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteVariantResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteVariantMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the products of a store in every state, newest first.
     * </pre>
     */
    default void listStoreProducts(dev.jangteo.catalog.v1.ListStoreProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListStoreProductsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListStoreProductsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists what a product was called and what it cost, newest first.
     * </pre>
     */
    default void listProductRevisions(dev.jangteo.catalog.v1.ListProductRevisionsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductRevisionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProductRevisionsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProductManagementService.
   * <pre>
   * What sellers do with their products.
   * </pre>
   */
  public static abstract class ProductManagementServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProductManagementServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProductManagementService.
   * <pre>
   * What sellers do with their products.
   * </pre>
   */
  public static final class ProductManagementServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProductManagementServiceStub> {
    private ProductManagementServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductManagementServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductManagementServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a product with its options and its variants, as a draft.
     * Fails with `VARIANT_PRICE_INVALID` when a price and its difference add up to less than 0 or too much, with
     * `OPTION_COMBINATIONS_TOO_MANY` when `generate` would make more variants than a product may have, and with
     * `OPTION_COMBINATION_TAKEN` when two variants are of the same values.
     * </pre>
     */
    public void createProduct(dev.jangteo.catalog.v1.CreateProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Puts a draft or a paused product on sale. A product that is on sale already stays so. An operator does so in any store, which goes
     * on record.
     * Fails with `PRODUCT_STATE_INVALID` where its sale is over.
     * </pre>
     */
    public void publishProduct(dev.jangteo.catalog.v1.PublishProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.PublishProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPublishProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a product off sale until it is published again. A product that is paused already stays so. An operator does so in any store,
     * which goes on record.
     * Fails with `PRODUCT_STATE_INVALID` for a draft.
     * </pre>
     */
    public void pauseProduct(dev.jangteo.catalog.v1.PauseProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.PauseProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPauseProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what a product is called, what it costs, what is taken off, how many an order or a buyer may have, what its variants
     * differ in, and where it is found.
     * `update_mask` names the fields that change. Open orders keep what they were placed with; carts tell their buyers. Fails with
     * `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since it was told, and with `VARIANT_PRICE_INVALID`
     * where a variant would cost less than 0 or too much.
     * `options` are renamed, put in order and added to by their ids. Variants that are called after their values are called after
     * them still, and all variants cost as much more or less as their values do now. A value that a variant is of stays: leaving it, or
     * its option, out fails with `OPTION_IN_USE`. With an option that is new the variants are of the values that their names are made of:
     * "Black / L" is of Black and of L. One whose name is not made so fails with `OPTION_VALUES_MISSING`, and two of the same with
     * `OPTION_COMBINATION_TAKEN`.
     * </pre>
     */
    public void updateProduct(dev.jangteo.catalog.v1.UpdateProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a product: nobody finds or orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public void deleteProduct(dev.jangteo.catalog.v1.DeleteProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says when a product can be ordered. Times that are absent are forgotten. A product that has ended and is given another time is
     * on sale again. An operator does so in any store, which goes on record.
     * Carts and orders go by the server's clock: who orders before `sale_open_time` is refused with it.
     * </pre>
     */
    public void scheduleSale(dev.jangteo.catalog.v1.ScheduleSaleRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ScheduleSaleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getScheduleSaleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Adds a variant to a product, behind those that it has.
     * Fails with `VARIANTS_FULL` where there are a hundred, with `VARIANT_PRICE_INVALID`, and with `OPTION_COMBINATION_TAKEN` where
     * another is of the same values.
     * </pre>
     */
    public void createVariant(dev.jangteo.catalog.v1.CreateVariantRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateVariantResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateVariantMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what a variant is called and what it costs. Orders keep what they were placed with; carts tell their buyers.
     * Fails with `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since, and with `VARIANT_PRICE_INVALID`.
     * </pre>
     */
    public void updateVariant(dev.jangteo.catalog.v1.UpdateVariantRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateVariantResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateVariantMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a variant: nobody orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`, and the only variant of a product with `VARIANT_REQUIRED`.
     * </pre>
     */
    public void deleteVariant(dev.jangteo.catalog.v1.DeleteVariantRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteVariantResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteVariantMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the products of a store in every state, newest first.
     * </pre>
     */
    public void listStoreProducts(dev.jangteo.catalog.v1.ListStoreProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListStoreProductsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListStoreProductsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists what a product was called and what it cost, newest first.
     * </pre>
     */
    public void listProductRevisions(dev.jangteo.catalog.v1.ListProductRevisionsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductRevisionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProductRevisionsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProductManagementService.
   * <pre>
   * What sellers do with their products.
   * </pre>
   */
  public static final class ProductManagementServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProductManagementServiceBlockingV2Stub> {
    private ProductManagementServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductManagementServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductManagementServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a product with its options and its variants, as a draft.
     * Fails with `VARIANT_PRICE_INVALID` when a price and its difference add up to less than 0 or too much, with
     * `OPTION_COMBINATIONS_TOO_MANY` when `generate` would make more variants than a product may have, and with
     * `OPTION_COMBINATION_TAKEN` when two variants are of the same values.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CreateProductResponse createProduct(dev.jangteo.catalog.v1.CreateProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts a draft or a paused product on sale. A product that is on sale already stays so. An operator does so in any store, which goes
     * on record.
     * Fails with `PRODUCT_STATE_INVALID` where its sale is over.
     * </pre>
     */
    public dev.jangteo.catalog.v1.PublishProductResponse publishProduct(dev.jangteo.catalog.v1.PublishProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPublishProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a product off sale until it is published again. A product that is paused already stays so. An operator does so in any store,
     * which goes on record.
     * Fails with `PRODUCT_STATE_INVALID` for a draft.
     * </pre>
     */
    public dev.jangteo.catalog.v1.PauseProductResponse pauseProduct(dev.jangteo.catalog.v1.PauseProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPauseProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what a product is called, what it costs, what is taken off, how many an order or a buyer may have, what its variants
     * differ in, and where it is found.
     * `update_mask` names the fields that change. Open orders keep what they were placed with; carts tell their buyers. Fails with
     * `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since it was told, and with `VARIANT_PRICE_INVALID`
     * where a variant would cost less than 0 or too much.
     * `options` are renamed, put in order and added to by their ids. Variants that are called after their values are called after
     * them still, and all variants cost as much more or less as their values do now. A value that a variant is of stays: leaving it, or
     * its option, out fails with `OPTION_IN_USE`. With an option that is new the variants are of the values that their names are made of:
     * "Black / L" is of Black and of L. One whose name is not made so fails with `OPTION_VALUES_MISSING`, and two of the same with
     * `OPTION_COMBINATION_TAKEN`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.UpdateProductResponse updateProduct(dev.jangteo.catalog.v1.UpdateProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a product: nobody finds or orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.DeleteProductResponse deleteProduct(dev.jangteo.catalog.v1.DeleteProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says when a product can be ordered. Times that are absent are forgotten. A product that has ended and is given another time is
     * on sale again. An operator does so in any store, which goes on record.
     * Carts and orders go by the server's clock: who orders before `sale_open_time` is refused with it.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ScheduleSaleResponse scheduleSale(dev.jangteo.catalog.v1.ScheduleSaleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getScheduleSaleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds a variant to a product, behind those that it has.
     * Fails with `VARIANTS_FULL` where there are a hundred, with `VARIANT_PRICE_INVALID`, and with `OPTION_COMBINATION_TAKEN` where
     * another is of the same values.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CreateVariantResponse createVariant(dev.jangteo.catalog.v1.CreateVariantRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateVariantMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what a variant is called and what it costs. Orders keep what they were placed with; carts tell their buyers.
     * Fails with `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since, and with `VARIANT_PRICE_INVALID`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.UpdateVariantResponse updateVariant(dev.jangteo.catalog.v1.UpdateVariantRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateVariantMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a variant: nobody orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`, and the only variant of a product with `VARIANT_REQUIRED`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.DeleteVariantResponse deleteVariant(dev.jangteo.catalog.v1.DeleteVariantRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteVariantMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the products of a store in every state, newest first.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListStoreProductsResponse listStoreProducts(dev.jangteo.catalog.v1.ListStoreProductsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListStoreProductsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what a product was called and what it cost, newest first.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListProductRevisionsResponse listProductRevisions(dev.jangteo.catalog.v1.ListProductRevisionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProductRevisionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProductManagementService.
   * <pre>
   * What sellers do with their products.
   * </pre>
   */
  public static final class ProductManagementServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProductManagementServiceBlockingStub> {
    private ProductManagementServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductManagementServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductManagementServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a product with its options and its variants, as a draft.
     * Fails with `VARIANT_PRICE_INVALID` when a price and its difference add up to less than 0 or too much, with
     * `OPTION_COMBINATIONS_TOO_MANY` when `generate` would make more variants than a product may have, and with
     * `OPTION_COMBINATION_TAKEN` when two variants are of the same values.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CreateProductResponse createProduct(dev.jangteo.catalog.v1.CreateProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts a draft or a paused product on sale. A product that is on sale already stays so. An operator does so in any store, which goes
     * on record.
     * Fails with `PRODUCT_STATE_INVALID` where its sale is over.
     * </pre>
     */
    public dev.jangteo.catalog.v1.PublishProductResponse publishProduct(dev.jangteo.catalog.v1.PublishProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPublishProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a product off sale until it is published again. A product that is paused already stays so. An operator does so in any store,
     * which goes on record.
     * Fails with `PRODUCT_STATE_INVALID` for a draft.
     * </pre>
     */
    public dev.jangteo.catalog.v1.PauseProductResponse pauseProduct(dev.jangteo.catalog.v1.PauseProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPauseProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what a product is called, what it costs, what is taken off, how many an order or a buyer may have, what its variants
     * differ in, and where it is found.
     * `update_mask` names the fields that change. Open orders keep what they were placed with; carts tell their buyers. Fails with
     * `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since it was told, and with `VARIANT_PRICE_INVALID`
     * where a variant would cost less than 0 or too much.
     * `options` are renamed, put in order and added to by their ids. Variants that are called after their values are called after
     * them still, and all variants cost as much more or less as their values do now. A value that a variant is of stays: leaving it, or
     * its option, out fails with `OPTION_IN_USE`. With an option that is new the variants are of the values that their names are made of:
     * "Black / L" is of Black and of L. One whose name is not made so fails with `OPTION_VALUES_MISSING`, and two of the same with
     * `OPTION_COMBINATION_TAKEN`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.UpdateProductResponse updateProduct(dev.jangteo.catalog.v1.UpdateProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a product: nobody finds or orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.DeleteProductResponse deleteProduct(dev.jangteo.catalog.v1.DeleteProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says when a product can be ordered. Times that are absent are forgotten. A product that has ended and is given another time is
     * on sale again. An operator does so in any store, which goes on record.
     * Carts and orders go by the server's clock: who orders before `sale_open_time` is refused with it.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ScheduleSaleResponse scheduleSale(dev.jangteo.catalog.v1.ScheduleSaleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getScheduleSaleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds a variant to a product, behind those that it has.
     * Fails with `VARIANTS_FULL` where there are a hundred, with `VARIANT_PRICE_INVALID`, and with `OPTION_COMBINATION_TAKEN` where
     * another is of the same values.
     * </pre>
     */
    public dev.jangteo.catalog.v1.CreateVariantResponse createVariant(dev.jangteo.catalog.v1.CreateVariantRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateVariantMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what a variant is called and what it costs. Orders keep what they were placed with; carts tell their buyers.
     * Fails with `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since, and with `VARIANT_PRICE_INVALID`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.UpdateVariantResponse updateVariant(dev.jangteo.catalog.v1.UpdateVariantRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateVariantMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a variant: nobody orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`, and the only variant of a product with `VARIANT_REQUIRED`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.DeleteVariantResponse deleteVariant(dev.jangteo.catalog.v1.DeleteVariantRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteVariantMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the products of a store in every state, newest first.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListStoreProductsResponse listStoreProducts(dev.jangteo.catalog.v1.ListStoreProductsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListStoreProductsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what a product was called and what it cost, newest first.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListProductRevisionsResponse listProductRevisions(dev.jangteo.catalog.v1.ListProductRevisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProductRevisionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProductManagementService.
   * <pre>
   * What sellers do with their products.
   * </pre>
   */
  public static final class ProductManagementServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProductManagementServiceFutureStub> {
    private ProductManagementServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductManagementServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductManagementServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a product with its options and its variants, as a draft.
     * Fails with `VARIANT_PRICE_INVALID` when a price and its difference add up to less than 0 or too much, with
     * `OPTION_COMBINATIONS_TOO_MANY` when `generate` would make more variants than a product may have, and with
     * `OPTION_COMBINATION_TAKEN` when two variants are of the same values.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.CreateProductResponse> createProduct(
        dev.jangteo.catalog.v1.CreateProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Puts a draft or a paused product on sale. A product that is on sale already stays so. An operator does so in any store, which goes
     * on record.
     * Fails with `PRODUCT_STATE_INVALID` where its sale is over.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.PublishProductResponse> publishProduct(
        dev.jangteo.catalog.v1.PublishProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPublishProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a product off sale until it is published again. A product that is paused already stays so. An operator does so in any store,
     * which goes on record.
     * Fails with `PRODUCT_STATE_INVALID` for a draft.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.PauseProductResponse> pauseProduct(
        dev.jangteo.catalog.v1.PauseProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPauseProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what a product is called, what it costs, what is taken off, how many an order or a buyer may have, what its variants
     * differ in, and where it is found.
     * `update_mask` names the fields that change. Open orders keep what they were placed with; carts tell their buyers. Fails with
     * `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since it was told, and with `VARIANT_PRICE_INVALID`
     * where a variant would cost less than 0 or too much.
     * `options` are renamed, put in order and added to by their ids. Variants that are called after their values are called after
     * them still, and all variants cost as much more or less as their values do now. A value that a variant is of stays: leaving it, or
     * its option, out fails with `OPTION_IN_USE`. With an option that is new the variants are of the values that their names are made of:
     * "Black / L" is of Black and of L. One whose name is not made so fails with `OPTION_VALUES_MISSING`, and two of the same with
     * `OPTION_COMBINATION_TAKEN`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.UpdateProductResponse> updateProduct(
        dev.jangteo.catalog.v1.UpdateProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a product: nobody finds or orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.DeleteProductResponse> deleteProduct(
        dev.jangteo.catalog.v1.DeleteProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says when a product can be ordered. Times that are absent are forgotten. A product that has ended and is given another time is
     * on sale again. An operator does so in any store, which goes on record.
     * Carts and orders go by the server's clock: who orders before `sale_open_time` is refused with it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ScheduleSaleResponse> scheduleSale(
        dev.jangteo.catalog.v1.ScheduleSaleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getScheduleSaleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Adds a variant to a product, behind those that it has.
     * Fails with `VARIANTS_FULL` where there are a hundred, with `VARIANT_PRICE_INVALID`, and with `OPTION_COMBINATION_TAKEN` where
     * another is of the same values.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.CreateVariantResponse> createVariant(
        dev.jangteo.catalog.v1.CreateVariantRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateVariantMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what a variant is called and what it costs. Orders keep what they were placed with; carts tell their buyers.
     * Fails with `ETAG_MISMATCH` where `etag` is given and somebody has changed the product since, and with `VARIANT_PRICE_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.UpdateVariantResponse> updateVariant(
        dev.jangteo.catalog.v1.UpdateVariantRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateVariantMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a variant: nobody orders it any more. Orders that have it stay readable.
     * A repeat fails with `NOT_FOUND`, and the only variant of a product with `VARIANT_REQUIRED`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.DeleteVariantResponse> deleteVariant(
        dev.jangteo.catalog.v1.DeleteVariantRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteVariantMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the products of a store in every state, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ListStoreProductsResponse> listStoreProducts(
        dev.jangteo.catalog.v1.ListStoreProductsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListStoreProductsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists what a product was called and what it cost, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ListProductRevisionsResponse> listProductRevisions(
        dev.jangteo.catalog.v1.ListProductRevisionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProductRevisionsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_PRODUCT = 0;
  private static final int METHODID_PUBLISH_PRODUCT = 1;
  private static final int METHODID_PAUSE_PRODUCT = 2;
  private static final int METHODID_UPDATE_PRODUCT = 3;
  private static final int METHODID_DELETE_PRODUCT = 4;
  private static final int METHODID_SCHEDULE_SALE = 5;
  private static final int METHODID_CREATE_VARIANT = 6;
  private static final int METHODID_UPDATE_VARIANT = 7;
  private static final int METHODID_DELETE_VARIANT = 8;
  private static final int METHODID_LIST_STORE_PRODUCTS = 9;
  private static final int METHODID_LIST_PRODUCT_REVISIONS = 10;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_CREATE_PRODUCT:
          serviceImpl.createProduct((dev.jangteo.catalog.v1.CreateProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateProductResponse>) responseObserver);
          break;
        case METHODID_PUBLISH_PRODUCT:
          serviceImpl.publishProduct((dev.jangteo.catalog.v1.PublishProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.PublishProductResponse>) responseObserver);
          break;
        case METHODID_PAUSE_PRODUCT:
          serviceImpl.pauseProduct((dev.jangteo.catalog.v1.PauseProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.PauseProductResponse>) responseObserver);
          break;
        case METHODID_UPDATE_PRODUCT:
          serviceImpl.updateProduct((dev.jangteo.catalog.v1.UpdateProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateProductResponse>) responseObserver);
          break;
        case METHODID_DELETE_PRODUCT:
          serviceImpl.deleteProduct((dev.jangteo.catalog.v1.DeleteProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteProductResponse>) responseObserver);
          break;
        case METHODID_SCHEDULE_SALE:
          serviceImpl.scheduleSale((dev.jangteo.catalog.v1.ScheduleSaleRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ScheduleSaleResponse>) responseObserver);
          break;
        case METHODID_CREATE_VARIANT:
          serviceImpl.createVariant((dev.jangteo.catalog.v1.CreateVariantRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.CreateVariantResponse>) responseObserver);
          break;
        case METHODID_UPDATE_VARIANT:
          serviceImpl.updateVariant((dev.jangteo.catalog.v1.UpdateVariantRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.UpdateVariantResponse>) responseObserver);
          break;
        case METHODID_DELETE_VARIANT:
          serviceImpl.deleteVariant((dev.jangteo.catalog.v1.DeleteVariantRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.DeleteVariantResponse>) responseObserver);
          break;
        case METHODID_LIST_STORE_PRODUCTS:
          serviceImpl.listStoreProducts((dev.jangteo.catalog.v1.ListStoreProductsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListStoreProductsResponse>) responseObserver);
          break;
        case METHODID_LIST_PRODUCT_REVISIONS:
          serviceImpl.listProductRevisions((dev.jangteo.catalog.v1.ListProductRevisionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductRevisionsResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getCreateProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.CreateProductRequest,
              dev.jangteo.catalog.v1.CreateProductResponse>(
                service, METHODID_CREATE_PRODUCT)))
        .addMethod(
          getPublishProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.PublishProductRequest,
              dev.jangteo.catalog.v1.PublishProductResponse>(
                service, METHODID_PUBLISH_PRODUCT)))
        .addMethod(
          getPauseProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.PauseProductRequest,
              dev.jangteo.catalog.v1.PauseProductResponse>(
                service, METHODID_PAUSE_PRODUCT)))
        .addMethod(
          getUpdateProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.UpdateProductRequest,
              dev.jangteo.catalog.v1.UpdateProductResponse>(
                service, METHODID_UPDATE_PRODUCT)))
        .addMethod(
          getDeleteProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.DeleteProductRequest,
              dev.jangteo.catalog.v1.DeleteProductResponse>(
                service, METHODID_DELETE_PRODUCT)))
        .addMethod(
          getScheduleSaleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ScheduleSaleRequest,
              dev.jangteo.catalog.v1.ScheduleSaleResponse>(
                service, METHODID_SCHEDULE_SALE)))
        .addMethod(
          getCreateVariantMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.CreateVariantRequest,
              dev.jangteo.catalog.v1.CreateVariantResponse>(
                service, METHODID_CREATE_VARIANT)))
        .addMethod(
          getUpdateVariantMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.UpdateVariantRequest,
              dev.jangteo.catalog.v1.UpdateVariantResponse>(
                service, METHODID_UPDATE_VARIANT)))
        .addMethod(
          getDeleteVariantMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.DeleteVariantRequest,
              dev.jangteo.catalog.v1.DeleteVariantResponse>(
                service, METHODID_DELETE_VARIANT)))
        .addMethod(
          getListStoreProductsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ListStoreProductsRequest,
              dev.jangteo.catalog.v1.ListStoreProductsResponse>(
                service, METHODID_LIST_STORE_PRODUCTS)))
        .addMethod(
          getListProductRevisionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ListProductRevisionsRequest,
              dev.jangteo.catalog.v1.ListProductRevisionsResponse>(
                service, METHODID_LIST_PRODUCT_REVISIONS)))
        .build();
  }

  private static abstract class ProductManagementServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProductManagementServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.catalog.v1.ProductManagementServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProductManagementService");
    }
  }

  private static final class ProductManagementServiceFileDescriptorSupplier
      extends ProductManagementServiceBaseDescriptorSupplier {
    ProductManagementServiceFileDescriptorSupplier() {}
  }

  private static final class ProductManagementServiceMethodDescriptorSupplier
      extends ProductManagementServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProductManagementServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (ProductManagementServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProductManagementServiceFileDescriptorSupplier())
              .addMethod(getCreateProductMethod())
              .addMethod(getPublishProductMethod())
              .addMethod(getPauseProductMethod())
              .addMethod(getUpdateProductMethod())
              .addMethod(getDeleteProductMethod())
              .addMethod(getScheduleSaleMethod())
              .addMethod(getCreateVariantMethod())
              .addMethod(getUpdateVariantMethod())
              .addMethod(getDeleteVariantMethod())
              .addMethod(getListStoreProductsMethod())
              .addMethod(getListProductRevisionsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
