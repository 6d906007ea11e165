package dev.jangteo.catalog.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Brings in what a seller keeps elsewhere, much at a time.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProductImportServiceGrpc {

  private ProductImportServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.catalog.v1.ProductImportService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ImportProductsRequest,
      dev.jangteo.catalog.v1.ImportProductsResponse> getImportProductsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ImportProducts",
      requestType = dev.jangteo.catalog.v1.ImportProductsRequest.class,
      responseType = dev.jangteo.catalog.v1.ImportProductsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ImportProductsRequest,
      dev.jangteo.catalog.v1.ImportProductsResponse> getImportProductsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ImportProductsRequest, dev.jangteo.catalog.v1.ImportProductsResponse> getImportProductsMethod;
    if ((getImportProductsMethod = ProductImportServiceGrpc.getImportProductsMethod) == null) {
      synchronized (ProductImportServiceGrpc.class) {
        if ((getImportProductsMethod = ProductImportServiceGrpc.getImportProductsMethod) == null) {
          ProductImportServiceGrpc.getImportProductsMethod = getImportProductsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ImportProductsRequest, dev.jangteo.catalog.v1.ImportProductsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ImportProducts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ImportProductsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ImportProductsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProductImportServiceMethodDescriptorSupplier("ImportProducts"))
              .build();
        }
      }
    }
    return getImportProductsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProductImportServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductImportServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductImportServiceStub>() {
        @java.lang.Override
        public ProductImportServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductImportServiceStub(channel, callOptions);
        }
      };
    return ProductImportServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProductImportServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductImportServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductImportServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProductImportServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductImportServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProductImportServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProductImportServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductImportServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductImportServiceBlockingStub>() {
        @java.lang.Override
        public ProductImportServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductImportServiceBlockingStub(channel, callOptions);
        }
      };
    return ProductImportServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProductImportServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProductImportServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProductImportServiceFutureStub>() {
        @java.lang.Override
        public ProductImportServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProductImportServiceFutureStub(channel, callOptions);
        }
      };
    return ProductImportServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Brings in what a seller keeps elsewhere, much at a time.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Makes or changes many products of a store, known by the names that their seller has for them.
     * Each row is judged by itself, and the answer says in the order of the rows what became of each: one that is wrong is refused
     * and stops no other. A row whose `external_id` no product of the store has makes a product; another changes what its product
     * is called, costs and may be sold of, and of its variants those that the row names. Variants that the row does not name stay
     * as they are, and so does the stock of what is there already, the sale of the product, and its discount. A repeat with another key
     * finds everything as it should be. All that a call changes is changed together.
     * </pre>
     */
    default void importProducts(dev.jangteo.catalog.v1.ImportProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ImportProductsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getImportProductsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProductImportService.
   * <pre>
   * Brings in what a seller keeps elsewhere, much at a time.
   * </pre>
   */
  public static abstract class ProductImportServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProductImportServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProductImportService.
   * <pre>
   * Brings in what a seller keeps elsewhere, much at a time.
   * </pre>
   */
  public static final class ProductImportServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProductImportServiceStub> {
    private ProductImportServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductImportServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductImportServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes or changes many products of a store, known by the names that their seller has for them.
     * Each row is judged by itself, and the answer says in the order of the rows what became of each: one that is wrong is refused
     * and stops no other. A row whose `external_id` no product of the store has makes a product; another changes what its product
     * is called, costs and may be sold of, and of its variants those that the row names. Variants that the row does not name stay
     * as they are, and so does the stock of what is there already, the sale of the product, and its discount. A repeat with another key
     * finds everything as it should be. All that a call changes is changed together.
     * </pre>
     */
    public void importProducts(dev.jangteo.catalog.v1.ImportProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ImportProductsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getImportProductsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProductImportService.
   * <pre>
   * Brings in what a seller keeps elsewhere, much at a time.
   * </pre>
   */
  public static final class ProductImportServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProductImportServiceBlockingV2Stub> {
    private ProductImportServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductImportServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductImportServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes or changes many products of a store, known by the names that their seller has for them.
     * Each row is judged by itself, and the answer says in the order of the rows what became of each: one that is wrong is refused
     * and stops no other. A row whose `external_id` no product of the store has makes a product; another changes what its product
     * is called, costs and may be sold of, and of its variants those that the row names. Variants that the row does not name stay
     * as they are, and so does the stock of what is there already, the sale of the product, and its discount. A repeat with another key
     * finds everything as it should be. All that a call changes is changed together.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ImportProductsResponse importProducts(dev.jangteo.catalog.v1.ImportProductsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getImportProductsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProductImportService.
   * <pre>
   * Brings in what a seller keeps elsewhere, much at a time.
   * </pre>
   */
  public static final class ProductImportServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProductImportServiceBlockingStub> {
    private ProductImportServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductImportServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductImportServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes or changes many products of a store, known by the names that their seller has for them.
     * Each row is judged by itself, and the answer says in the order of the rows what became of each: one that is wrong is refused
     * and stops no other. A row whose `external_id` no product of the store has makes a product; another changes what its product
     * is called, costs and may be sold of, and of its variants those that the row names. Variants that the row does not name stay
     * as they are, and so does the stock of what is there already, the sale of the product, and its discount. A repeat with another key
     * finds everything as it should be. All that a call changes is changed together.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ImportProductsResponse importProducts(dev.jangteo.catalog.v1.ImportProductsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getImportProductsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProductImportService.
   * <pre>
   * Brings in what a seller keeps elsewhere, much at a time.
   * </pre>
   */
  public static final class ProductImportServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProductImportServiceFutureStub> {
    private ProductImportServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProductImportServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProductImportServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes or changes many products of a store, known by the names that their seller has for them.
     * Each row is judged by itself, and the answer says in the order of the rows what became of each: one that is wrong is refused
     * and stops no other. A row whose `external_id` no product of the store has makes a product; another changes what its product
     * is called, costs and may be sold of, and of its variants those that the row names. Variants that the row does not name stay
     * as they are, and so does the stock of what is there already, the sale of the product, and its discount. A repeat with another key
     * finds everything as it should be. All that a call changes is changed together.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ImportProductsResponse> importProducts(
        dev.jangteo.catalog.v1.ImportProductsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getImportProductsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_IMPORT_PRODUCTS = 0;

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
        case METHODID_IMPORT_PRODUCTS:
          serviceImpl.importProducts((dev.jangteo.catalog.v1.ImportProductsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ImportProductsResponse>) responseObserver);
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
          getImportProductsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ImportProductsRequest,
              dev.jangteo.catalog.v1.ImportProductsResponse>(
                service, METHODID_IMPORT_PRODUCTS)))
        .build();
  }

  private static abstract class ProductImportServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProductImportServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.catalog.v1.ProductImportServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProductImportService");
    }
  }

  private static final class ProductImportServiceFileDescriptorSupplier
      extends ProductImportServiceBaseDescriptorSupplier {
    ProductImportServiceFileDescriptorSupplier() {}
  }

  private static final class ProductImportServiceMethodDescriptorSupplier
      extends ProductImportServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProductImportServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProductImportServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProductImportServiceFileDescriptorSupplier())
              .addMethod(getImportProductsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
