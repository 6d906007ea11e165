package dev.jangteo.catalog.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Finding what is sold.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProductSearchServiceGrpc {

  private ProductSearchServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.catalog.v1.ProductSearchService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.SearchProductsRequest,
      dev.jangteo.catalog.v1.SearchProductsResponse> getSearchProductsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SearchProducts",
      requestType = dev.jangteo.catalog.v1.SearchProductsRequest.class,
      responseType = dev.jangteo.catalog.v1.SearchProductsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.SearchProductsRequest,
      dev.jangteo.catalog.v1.SearchProductsResponse> getSearchProductsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.SearchProductsRequest, dev.jangteo.catalog.v1.SearchProductsResponse> getSearchProductsMethod;
    if ((getSearchProductsMethod = ProductSearchServiceGrpc.getSearchProductsMethod) == null) {
      synchronized (ProductSearchServiceGrpc.class) {
        if ((getSearchProductsMethod = ProductSearchServiceGrpc.getSearchProductsMethod) == null) {
          ProductSearchServiceGrpc.getSearchProductsMethod = getSearchProductsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.SearchProductsRequest, dev.jangteo.catalog.v1.SearchProductsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SearchProducts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.SearchProductsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.SearchProductsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductSearchServiceMethodDescriptorSupplier("SearchProducts"))
              .build();
        }
      }
    }
    return getSearchProductsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProductSearchServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductSearchServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductSearchServiceStub>() {
        @java.lang.Override
        public ProductSearchServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductSearchServiceStub(channel, callOptions);
        }
      };
    return ProductSearchServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProductSearchServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductSearchServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductSearchServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProductSearchServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductSearchServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProductSearchServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProductSearchServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductSearchServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductSearchServiceBlockingStub>() {
        @java.lang.Override
        public ProductSearchServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductSearchServiceBlockingStub(channel, callOptions);
        }
      };
    return ProductSearchServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProductSearchServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductSearchServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductSearchServiceFutureStub>() {
        @java.lang.Override
        public ProductSearchServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductSearchServiceFutureStub(channel, callOptions);
        }
      };
    return ProductSearchServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Finding what is sold.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Finds products on sale by their names, tags and options' values and by the names of their stores, in Korean and English.
     * A product is found where each word of the query is one of its words, or a part of one, or the store's. Two or more initial
     * consonants find what begins with them: `ㅎㄹㅇ` finds 한라원, `ㅋㅂ` 커피 빈. Where nothing is found, words that are spelt alike are looked
     * for instead, and `corrected_query` says so. Letter case, full width and punctuation do not matter, and nothing in a query has a
     * meaning of its own.
     * On sale is what ListProducts lists: also what cannot be ordered yet, and not what has ended. Prices that products are filtered
     * by, counted by and put in order by are their list prices, `Product.price`: before a variant's difference, and without a discount.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    default void searchProducts(dev.jangteo.catalog.v1.SearchProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.SearchProductsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSearchProductsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProductSearchService.
   * <pre>
   * Finding what is sold.
   * </pre>
   */
  public static abstract class ProductSearchServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProductSearchServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProductSearchService.
   * <pre>
   * Finding what is sold.
   * </pre>
   */
  public static final class ProductSearchServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProductSearchServiceStub> {
    private ProductSearchServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductSearchServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductSearchServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds products on sale by their names, tags and options' values and by the names of their stores, in Korean and English.
     * A product is found where each word of the query is one of its words, or a part of one, or the store's. Two or more initial
     * consonants find what begins with them: `ㅎㄹㅇ` finds 한라원, `ㅋㅂ` 커피 빈. Where nothing is found, words that are spelt alike are looked
     * for instead, and `corrected_query` says so. Letter case, full width and punctuation do not matter, and nothing in a query has a
     * meaning of its own.
     * On sale is what ListProducts lists: also what cannot be ordered yet, and not what has ended. Prices that products are filtered
     * by, counted by and put in order by are their list prices, `Product.price`: before a variant's difference, and without a discount.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public void searchProducts(dev.jangteo.catalog.v1.SearchProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.SearchProductsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSearchProductsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProductSearchService.
   * <pre>
   * Finding what is sold.
   * </pre>
   */
  public static final class ProductSearchServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProductSearchServiceBlockingV2Stub> {
    private ProductSearchServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductSearchServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductSearchServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds products on sale by their names, tags and options' values and by the names of their stores, in Korean and English.
     * A product is found where each word of the query is one of its words, or a part of one, or the store's. Two or more initial
     * consonants find what begins with them: `ㅎㄹㅇ` finds 한라원, `ㅋㅂ` 커피 빈. Where nothing is found, words that are spelt alike are looked
     * for instead, and `corrected_query` says so. Letter case, full width and punctuation do not matter, and nothing in a query has a
     * meaning of its own.
     * On sale is what ListProducts lists: also what cannot be ordered yet, and not what has ended. Prices that products are filtered
     * by, counted by and put in order by are their list prices, `Product.price`: before a variant's difference, and without a discount.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.SearchProductsResponse searchProducts(dev.jangteo.catalog.v1.SearchProductsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSearchProductsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProductSearchService.
   * <pre>
   * Finding what is sold.
   * </pre>
   */
  public static final class ProductSearchServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProductSearchServiceBlockingStub> {
    private ProductSearchServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductSearchServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductSearchServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds products on sale by their names, tags and options' values and by the names of their stores, in Korean and English.
     * A product is found where each word of the query is one of its words, or a part of one, or the store's. Two or more initial
     * consonants find what begins with them: `ㅎㄹㅇ` finds 한라원, `ㅋㅂ` 커피 빈. Where nothing is found, words that are spelt alike are looked
     * for instead, and `corrected_query` says so. Letter case, full width and punctuation do not matter, and nothing in a query has a
     * meaning of its own.
     * On sale is what ListProducts lists: also what cannot be ordered yet, and not what has ended. Prices that products are filtered
     * by, counted by and put in order by are their list prices, `Product.price`: before a variant's difference, and without a discount.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.SearchProductsResponse searchProducts(dev.jangteo.catalog.v1.SearchProductsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSearchProductsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProductSearchService.
   * <pre>
   * Finding what is sold.
   * </pre>
   */
  public static final class ProductSearchServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProductSearchServiceFutureStub> {
    private ProductSearchServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductSearchServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductSearchServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Finds products on sale by their names, tags and options' values and by the names of their stores, in Korean and English.
     * A product is found where each word of the query is one of its words, or a part of one, or the store's. Two or more initial
     * consonants find what begins with them: `ㅎㄹㅇ` finds 한라원, `ㅋㅂ` 커피 빈. Where nothing is found, words that are spelt alike are looked
     * for instead, and `corrected_query` says so. Letter case, full width and punctuation do not matter, and nothing in a query has a
     * meaning of its own.
     * On sale is what ListProducts lists: also what cannot be ordered yet, and not what has ended. Prices that products are filtered
     * by, counted by and put in order by are their list prices, `Product.price`: before a variant's difference, and without a discount.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.SearchProductsResponse> searchProducts(
        dev.jangteo.catalog.v1.SearchProductsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSearchProductsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SEARCH_PRODUCTS = 0;

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
        case METHODID_SEARCH_PRODUCTS:
          serviceImpl.searchProducts((dev.jangteo.catalog.v1.SearchProductsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.SearchProductsResponse>) responseObserver);
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
          getSearchProductsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.SearchProductsRequest,
              dev.jangteo.catalog.v1.SearchProductsResponse>(
                service, METHODID_SEARCH_PRODUCTS)))
        .build();
  }

  private static abstract class ProductSearchServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProductSearchServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.catalog.v1.ProductSearchServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProductSearchService");
    }
  }

  private static final class ProductSearchServiceFileDescriptorSupplier
      extends ProductSearchServiceBaseDescriptorSupplier {
    ProductSearchServiceFileDescriptorSupplier() {}
  }

  private static final class ProductSearchServiceMethodDescriptorSupplier
      extends ProductSearchServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProductSearchServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProductSearchServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProductSearchServiceFileDescriptorSupplier())
              .addMethod(getSearchProductsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
