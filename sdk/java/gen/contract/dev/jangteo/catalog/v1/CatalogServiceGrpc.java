package dev.jangteo.catalog.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Browsing what is sold.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CatalogServiceGrpc {

  private CatalogServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.catalog.v1.CatalogService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.GetProductRequest,
      dev.jangteo.catalog.v1.GetProductResponse> getGetProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProduct",
      requestType = dev.jangteo.catalog.v1.GetProductRequest.class,
      responseType = dev.jangteo.catalog.v1.GetProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.GetProductRequest,
      dev.jangteo.catalog.v1.GetProductResponse> getGetProductMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.GetProductRequest, dev.jangteo.catalog.v1.GetProductResponse> getGetProductMethod;
    if ((getGetProductMethod = CatalogServiceGrpc.getGetProductMethod) == null) {
      synchronized (CatalogServiceGrpc.class) {
        if ((getGetProductMethod = CatalogServiceGrpc.getGetProductMethod) == null) {
          CatalogServiceGrpc.getGetProductMethod = getGetProductMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.GetProductRequest, dev.jangteo.catalog.v1.GetProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProduct"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.GetProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.GetProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CatalogServiceMethodDescriptorSupplier("GetProduct"))
              .build();
        }
      }
    }
    return getGetProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductsRequest,
      dev.jangteo.catalog.v1.ListProductsResponse> getListProductsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProducts",
      requestType = dev.jangteo.catalog.v1.ListProductsRequest.class,
      responseType = dev.jangteo.catalog.v1.ListProductsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductsRequest,
      dev.jangteo.catalog.v1.ListProductsResponse> getListProductsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListProductsRequest, dev.jangteo.catalog.v1.ListProductsResponse> getListProductsMethod;
    if ((getListProductsMethod = CatalogServiceGrpc.getListProductsMethod) == null) {
      synchronized (CatalogServiceGrpc.class) {
        if ((getListProductsMethod = CatalogServiceGrpc.getListProductsMethod) == null) {
          CatalogServiceGrpc.getListProductsMethod = getListProductsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ListProductsRequest, dev.jangteo.catalog.v1.ListProductsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProducts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListProductsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListProductsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CatalogServiceMethodDescriptorSupplier("ListProducts"))
              .build();
        }
      }
    }
    return getListProductsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListPopularProductsRequest,
      dev.jangteo.catalog.v1.ListPopularProductsResponse> getListPopularProductsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPopularProducts",
      requestType = dev.jangteo.catalog.v1.ListPopularProductsRequest.class,
      responseType = dev.jangteo.catalog.v1.ListPopularProductsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListPopularProductsRequest,
      dev.jangteo.catalog.v1.ListPopularProductsResponse> getListPopularProductsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListPopularProductsRequest, dev.jangteo.catalog.v1.ListPopularProductsResponse> getListPopularProductsMethod;
    if ((getListPopularProductsMethod = CatalogServiceGrpc.getListPopularProductsMethod) == null) {
      synchronized (CatalogServiceGrpc.class) {
        if ((getListPopularProductsMethod = CatalogServiceGrpc.getListPopularProductsMethod) == null) {
          CatalogServiceGrpc.getListPopularProductsMethod = getListPopularProductsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ListPopularProductsRequest, dev.jangteo.catalog.v1.ListPopularProductsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPopularProducts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListPopularProductsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListPopularProductsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CatalogServiceMethodDescriptorSupplier("ListPopularProducts"))
              .build();
        }
      }
    }
    return getListPopularProductsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CatalogServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CatalogServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CatalogServiceStub>() {
        @java.lang.Override
        public CatalogServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CatalogServiceStub(channel, callOptions);
        }
      };
    return CatalogServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CatalogServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CatalogServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CatalogServiceBlockingV2Stub>() {
        @java.lang.Override
        public CatalogServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CatalogServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CatalogServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CatalogServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CatalogServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CatalogServiceBlockingStub>() {
        @java.lang.Override
        public CatalogServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CatalogServiceBlockingStub(channel, callOptions);
        }
      };
    return CatalogServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CatalogServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CatalogServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CatalogServiceFutureStub>() {
        @java.lang.Override
        public CatalogServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CatalogServiceFutureStub(channel, callOptions);
        }
      };
    return CatalogServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Browsing what is sold.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Shows a product, as it was a second ago at most. A draft is shown to nobody but its store.
     * </pre>
     */
    default void getProduct(dev.jangteo.catalog.v1.GetProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.GetProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the products on sale, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    default void listProducts(dev.jangteo.catalog.v1.ListProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProductsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the products that sold best: by the pieces that were ordered and paid in some hours, less those that were cancelled
     * since. These are the last hours, or those before another time, or what of them falls on some days of the week. Products that
     * sold alike are in the order of their ids. A sale counts within seconds.
     * </pre>
     */
    default void listPopularProducts(dev.jangteo.catalog.v1.ListPopularProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListPopularProductsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPopularProductsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CatalogService.
   * <pre>
   * Browsing what is sold.
   * </pre>
   */
  public static abstract class CatalogServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CatalogServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CatalogService.
   * <pre>
   * Browsing what is sold.
   * </pre>
   */
  public static final class CatalogServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CatalogServiceStub> {
    private CatalogServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CatalogServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CatalogServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows a product, as it was a second ago at most. A draft is shown to nobody but its store.
     * </pre>
     */
    public void getProduct(dev.jangteo.catalog.v1.GetProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.GetProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the products on sale, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public void listProducts(dev.jangteo.catalog.v1.ListProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProductsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the products that sold best: by the pieces that were ordered and paid in some hours, less those that were cancelled
     * since. These are the last hours, or those before another time, or what of them falls on some days of the week. Products that
     * sold alike are in the order of their ids. A sale counts within seconds.
     * </pre>
     */
    public void listPopularProducts(dev.jangteo.catalog.v1.ListPopularProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListPopularProductsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPopularProductsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CatalogService.
   * <pre>
   * Browsing what is sold.
   * </pre>
   */
  public static final class CatalogServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CatalogServiceBlockingV2Stub> {
    private CatalogServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CatalogServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CatalogServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows a product, as it was a second ago at most. A draft is shown to nobody but its store.
     * </pre>
     */
    public dev.jangteo.catalog.v1.GetProductResponse getProduct(dev.jangteo.catalog.v1.GetProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the products on sale, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListProductsResponse listProducts(dev.jangteo.catalog.v1.ListProductsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProductsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the products that sold best: by the pieces that were ordered and paid in some hours, less those that were cancelled
     * since. These are the last hours, or those before another time, or what of them falls on some days of the week. Products that
     * sold alike are in the order of their ids. A sale counts within seconds.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListPopularProductsResponse listPopularProducts(dev.jangteo.catalog.v1.ListPopularProductsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPopularProductsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CatalogService.
   * <pre>
   * Browsing what is sold.
   * </pre>
   */
  public static final class CatalogServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CatalogServiceBlockingStub> {
    private CatalogServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CatalogServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CatalogServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows a product, as it was a second ago at most. A draft is shown to nobody but its store.
     * </pre>
     */
    public dev.jangteo.catalog.v1.GetProductResponse getProduct(dev.jangteo.catalog.v1.GetProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the products on sale, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListProductsResponse listProducts(dev.jangteo.catalog.v1.ListProductsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProductsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the products that sold best: by the pieces that were ordered and paid in some hours, less those that were cancelled
     * since. These are the last hours, or those before another time, or what of them falls on some days of the week. Products that
     * sold alike are in the order of their ids. A sale counts within seconds.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListPopularProductsResponse listPopularProducts(dev.jangteo.catalog.v1.ListPopularProductsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPopularProductsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CatalogService.
   * <pre>
   * Browsing what is sold.
   * </pre>
   */
  public static final class CatalogServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CatalogServiceFutureStub> {
    private CatalogServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CatalogServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CatalogServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows a product, as it was a second ago at most. A draft is shown to nobody but its store.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.GetProductResponse> getProduct(
        dev.jangteo.catalog.v1.GetProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the products on sale, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ListProductsResponse> listProducts(
        dev.jangteo.catalog.v1.ListProductsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProductsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the products that sold best: by the pieces that were ordered and paid in some hours, less those that were cancelled
     * since. These are the last hours, or those before another time, or what of them falls on some days of the week. Products that
     * sold alike are in the order of their ids. A sale counts within seconds.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ListPopularProductsResponse> listPopularProducts(
        dev.jangteo.catalog.v1.ListPopularProductsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPopularProductsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_PRODUCT = 0;
  private static final int METHODID_LIST_PRODUCTS = 1;
  private static final int METHODID_LIST_POPULAR_PRODUCTS = 2;

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
        case METHODID_GET_PRODUCT:
          serviceImpl.getProduct((dev.jangteo.catalog.v1.GetProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.GetProductResponse>) responseObserver);
          break;
        case METHODID_LIST_PRODUCTS:
          serviceImpl.listProducts((dev.jangteo.catalog.v1.ListProductsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListProductsResponse>) responseObserver);
          break;
        case METHODID_LIST_POPULAR_PRODUCTS:
          serviceImpl.listPopularProducts((dev.jangteo.catalog.v1.ListPopularProductsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListPopularProductsResponse>) responseObserver);
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
          getGetProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.GetProductRequest,
              dev.jangteo.catalog.v1.GetProductResponse>(
                service, METHODID_GET_PRODUCT)))
        .addMethod(
          getListProductsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ListProductsRequest,
              dev.jangteo.catalog.v1.ListProductsResponse>(
                service, METHODID_LIST_PRODUCTS)))
        .addMethod(
          getListPopularProductsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ListPopularProductsRequest,
              dev.jangteo.catalog.v1.ListPopularProductsResponse>(
                service, METHODID_LIST_POPULAR_PRODUCTS)))
        .build();
  }

  private static abstract class CatalogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CatalogServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.catalog.v1.CatalogServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CatalogService");
    }
  }

  private static final class CatalogServiceFileDescriptorSupplier
      extends CatalogServiceBaseDescriptorSupplier {
    CatalogServiceFileDescriptorSupplier() {}
  }

  private static final class CatalogServiceMethodDescriptorSupplier
      extends CatalogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CatalogServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CatalogServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CatalogServiceFileDescriptorSupplier())
              .addMethod(getGetProductMethod())
              .addMethod(getListProductsMethod())
              .addMethod(getListPopularProductsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
