package dev.jangteo.wishlist.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Hearts for products, and the wishlist of a buyer, which OrderService.PlaceOrder can order from.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WishlistServiceGrpc {

  private WishlistServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.wishlist.v1.WishlistService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.HeartProductRequest,
      dev.jangteo.wishlist.v1.HeartProductResponse> getHeartProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "HeartProduct",
      requestType = dev.jangteo.wishlist.v1.HeartProductRequest.class,
      responseType = dev.jangteo.wishlist.v1.HeartProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.HeartProductRequest,
      dev.jangteo.wishlist.v1.HeartProductResponse> getHeartProductMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.HeartProductRequest, dev.jangteo.wishlist.v1.HeartProductResponse> getHeartProductMethod;
    if ((getHeartProductMethod = WishlistServiceGrpc.getHeartProductMethod) == null) {
      synchronized (WishlistServiceGrpc.class) {
        if ((getHeartProductMethod = WishlistServiceGrpc.getHeartProductMethod) == null) {
          WishlistServiceGrpc.getHeartProductMethod = getHeartProductMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wishlist.v1.HeartProductRequest, dev.jangteo.wishlist.v1.HeartProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "HeartProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.HeartProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.HeartProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WishlistServiceMethodDescriptorSupplier("HeartProduct"))
              .build();
        }
      }
    }
    return getHeartProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.UnheartProductRequest,
      dev.jangteo.wishlist.v1.UnheartProductResponse> getUnheartProductMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UnheartProduct",
      requestType = dev.jangteo.wishlist.v1.UnheartProductRequest.class,
      responseType = dev.jangteo.wishlist.v1.UnheartProductResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.UnheartProductRequest,
      dev.jangteo.wishlist.v1.UnheartProductResponse> getUnheartProductMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.UnheartProductRequest, dev.jangteo.wishlist.v1.UnheartProductResponse> getUnheartProductMethod;
    if ((getUnheartProductMethod = WishlistServiceGrpc.getUnheartProductMethod) == null) {
      synchronized (WishlistServiceGrpc.class) {
        if ((getUnheartProductMethod = WishlistServiceGrpc.getUnheartProductMethod) == null) {
          WishlistServiceGrpc.getUnheartProductMethod = getUnheartProductMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wishlist.v1.UnheartProductRequest, dev.jangteo.wishlist.v1.UnheartProductResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UnheartProduct"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.UnheartProductRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.UnheartProductResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WishlistServiceMethodDescriptorSupplier("UnheartProduct"))
              .build();
        }
      }
    }
    return getUnheartProductMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.ListHeartedProductsRequest,
      dev.jangteo.wishlist.v1.ListHeartedProductsResponse> getListHeartedProductsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListHeartedProducts",
      requestType = dev.jangteo.wishlist.v1.ListHeartedProductsRequest.class,
      responseType = dev.jangteo.wishlist.v1.ListHeartedProductsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.ListHeartedProductsRequest,
      dev.jangteo.wishlist.v1.ListHeartedProductsResponse> getListHeartedProductsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.ListHeartedProductsRequest, dev.jangteo.wishlist.v1.ListHeartedProductsResponse> getListHeartedProductsMethod;
    if ((getListHeartedProductsMethod = WishlistServiceGrpc.getListHeartedProductsMethod) == null) {
      synchronized (WishlistServiceGrpc.class) {
        if ((getListHeartedProductsMethod = WishlistServiceGrpc.getListHeartedProductsMethod) == null) {
          WishlistServiceGrpc.getListHeartedProductsMethod = getListHeartedProductsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wishlist.v1.ListHeartedProductsRequest, dev.jangteo.wishlist.v1.ListHeartedProductsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListHeartedProducts"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.ListHeartedProductsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.ListHeartedProductsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WishlistServiceMethodDescriptorSupplier("ListHeartedProducts"))
              .build();
        }
      }
    }
    return getListHeartedProductsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.SetWishlistItemRequest,
      dev.jangteo.wishlist.v1.SetWishlistItemResponse> getSetWishlistItemMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetWishlistItem",
      requestType = dev.jangteo.wishlist.v1.SetWishlistItemRequest.class,
      responseType = dev.jangteo.wishlist.v1.SetWishlistItemResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.SetWishlistItemRequest,
      dev.jangteo.wishlist.v1.SetWishlistItemResponse> getSetWishlistItemMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.SetWishlistItemRequest, dev.jangteo.wishlist.v1.SetWishlistItemResponse> getSetWishlistItemMethod;
    if ((getSetWishlistItemMethod = WishlistServiceGrpc.getSetWishlistItemMethod) == null) {
      synchronized (WishlistServiceGrpc.class) {
        if ((getSetWishlistItemMethod = WishlistServiceGrpc.getSetWishlistItemMethod) == null) {
          WishlistServiceGrpc.getSetWishlistItemMethod = getSetWishlistItemMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wishlist.v1.SetWishlistItemRequest, dev.jangteo.wishlist.v1.SetWishlistItemResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetWishlistItem"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.SetWishlistItemRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.SetWishlistItemResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WishlistServiceMethodDescriptorSupplier("SetWishlistItem"))
              .build();
        }
      }
    }
    return getSetWishlistItemMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.RemoveWishlistItemRequest,
      dev.jangteo.wishlist.v1.RemoveWishlistItemResponse> getRemoveWishlistItemMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveWishlistItem",
      requestType = dev.jangteo.wishlist.v1.RemoveWishlistItemRequest.class,
      responseType = dev.jangteo.wishlist.v1.RemoveWishlistItemResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.RemoveWishlistItemRequest,
      dev.jangteo.wishlist.v1.RemoveWishlistItemResponse> getRemoveWishlistItemMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.RemoveWishlistItemRequest, dev.jangteo.wishlist.v1.RemoveWishlistItemResponse> getRemoveWishlistItemMethod;
    if ((getRemoveWishlistItemMethod = WishlistServiceGrpc.getRemoveWishlistItemMethod) == null) {
      synchronized (WishlistServiceGrpc.class) {
        if ((getRemoveWishlistItemMethod = WishlistServiceGrpc.getRemoveWishlistItemMethod) == null) {
          WishlistServiceGrpc.getRemoveWishlistItemMethod = getRemoveWishlistItemMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wishlist.v1.RemoveWishlistItemRequest, dev.jangteo.wishlist.v1.RemoveWishlistItemResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveWishlistItem"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.RemoveWishlistItemRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.RemoveWishlistItemResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WishlistServiceMethodDescriptorSupplier("RemoveWishlistItem"))
              .build();
        }
      }
    }
    return getRemoveWishlistItemMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.ListWishlistItemsRequest,
      dev.jangteo.wishlist.v1.ListWishlistItemsResponse> getListWishlistItemsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWishlistItems",
      requestType = dev.jangteo.wishlist.v1.ListWishlistItemsRequest.class,
      responseType = dev.jangteo.wishlist.v1.ListWishlistItemsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.ListWishlistItemsRequest,
      dev.jangteo.wishlist.v1.ListWishlistItemsResponse> getListWishlistItemsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wishlist.v1.ListWishlistItemsRequest, dev.jangteo.wishlist.v1.ListWishlistItemsResponse> getListWishlistItemsMethod;
    if ((getListWishlistItemsMethod = WishlistServiceGrpc.getListWishlistItemsMethod) == null) {
      synchronized (WishlistServiceGrpc.class) {
        if ((getListWishlistItemsMethod = WishlistServiceGrpc.getListWishlistItemsMethod) == null) {
          WishlistServiceGrpc.getListWishlistItemsMethod = getListWishlistItemsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wishlist.v1.ListWishlistItemsRequest, dev.jangteo.wishlist.v1.ListWishlistItemsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWishlistItems"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.ListWishlistItemsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wishlist.v1.ListWishlistItemsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WishlistServiceMethodDescriptorSupplier("ListWishlistItems"))
              .build();
        }
      }
    }
    return getListWishlistItemsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WishlistServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WishlistServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WishlistServiceStub>() {
        @java.lang.Override
        public WishlistServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WishlistServiceStub(channel, callOptions);
        }
      };
    return WishlistServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WishlistServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WishlistServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WishlistServiceBlockingV2Stub>() {
        @java.lang.Override
        public WishlistServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WishlistServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WishlistServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WishlistServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WishlistServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WishlistServiceBlockingStub>() {
        @java.lang.Override
        public WishlistServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WishlistServiceBlockingStub(channel, callOptions);
        }
      };
    return WishlistServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WishlistServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WishlistServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WishlistServiceFutureStub>() {
        @java.lang.Override
        public WishlistServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WishlistServiceFutureStub(channel, callOptions);
        }
      };
    return WishlistServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Hearts for products, and the wishlist of a buyer, which OrderService.PlaceOrder can order from.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Gives a product the caller's heart. A repeat changes nothing.
     * Fails with `NOT_FOUND` for a product that not everybody may see, and with `HEARTS_FULL` where the caller has given a thousand.
     * </pre>
     */
    default void heartProduct(dev.jangteo.wishlist.v1.HeartProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.HeartProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getHeartProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes the caller's heart back, also from a product that is hidden or gone. A repeat changes nothing.
     * </pre>
     */
    default void unheartProduct(dev.jangteo.wishlist.v1.UnheartProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.UnheartProductResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUnheartProductMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the products that have the caller's heart, the newest heart first.
     * Those that not everybody may see are left out until they are seen again. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    default void listHeartedProducts(dev.jangteo.wishlist.v1.ListHeartedProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.ListHeartedProductsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListHeartedProductsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets how many of a variant the caller wishes for, and puts it on the list if it is not there.
     * It need not be on sale or in stock. Fails with `NOT_FOUND` for a variant that not everybody may see, and with `WISHLIST_FULL`
     * where the list has two hundred.
     * </pre>
     */
    default void setWishlistItem(dev.jangteo.wishlist.v1.SetWishlistItemRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.SetWishlistItemResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetWishlistItemMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a variant off the list. One that is not on it stays off.
     * </pre>
     */
    default void removeWishlistItem(dev.jangteo.wishlist.v1.RemoveWishlistItemRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.RemoveWishlistItemResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveWishlistItemMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the caller's wishlist, what came last first, each item as it is now.
     * Those that cannot be ordered stay on it, with a notice. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    default void listWishlistItems(dev.jangteo.wishlist.v1.ListWishlistItemsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.ListWishlistItemsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWishlistItemsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WishlistService.
   * <pre>
   * Hearts for products, and the wishlist of a buyer, which OrderService.PlaceOrder can order from.
   * </pre>
   */
  public static abstract class WishlistServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WishlistServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WishlistService.
   * <pre>
   * Hearts for products, and the wishlist of a buyer, which OrderService.PlaceOrder can order from.
   * </pre>
   */
  public static final class WishlistServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WishlistServiceStub> {
    private WishlistServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WishlistServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WishlistServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives a product the caller's heart. A repeat changes nothing.
     * Fails with `NOT_FOUND` for a product that not everybody may see, and with `HEARTS_FULL` where the caller has given a thousand.
     * </pre>
     */
    public void heartProduct(dev.jangteo.wishlist.v1.HeartProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.HeartProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getHeartProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes the caller's heart back, also from a product that is hidden or gone. A repeat changes nothing.
     * </pre>
     */
    public void unheartProduct(dev.jangteo.wishlist.v1.UnheartProductRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.UnheartProductResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUnheartProductMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the products that have the caller's heart, the newest heart first.
     * Those that not everybody may see are left out until they are seen again. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public void listHeartedProducts(dev.jangteo.wishlist.v1.ListHeartedProductsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.ListHeartedProductsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListHeartedProductsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets how many of a variant the caller wishes for, and puts it on the list if it is not there.
     * It need not be on sale or in stock. Fails with `NOT_FOUND` for a variant that not everybody may see, and with `WISHLIST_FULL`
     * where the list has two hundred.
     * </pre>
     */
    public void setWishlistItem(dev.jangteo.wishlist.v1.SetWishlistItemRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.SetWishlistItemResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetWishlistItemMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a variant off the list. One that is not on it stays off.
     * </pre>
     */
    public void removeWishlistItem(dev.jangteo.wishlist.v1.RemoveWishlistItemRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.RemoveWishlistItemResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveWishlistItemMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the caller's wishlist, what came last first, each item as it is now.
     * Those that cannot be ordered stay on it, with a notice. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public void listWishlistItems(dev.jangteo.wishlist.v1.ListWishlistItemsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.ListWishlistItemsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWishlistItemsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WishlistService.
   * <pre>
   * Hearts for products, and the wishlist of a buyer, which OrderService.PlaceOrder can order from.
   * </pre>
   */
  public static final class WishlistServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WishlistServiceBlockingV2Stub> {
    private WishlistServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WishlistServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WishlistServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives a product the caller's heart. A repeat changes nothing.
     * Fails with `NOT_FOUND` for a product that not everybody may see, and with `HEARTS_FULL` where the caller has given a thousand.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.HeartProductResponse heartProduct(dev.jangteo.wishlist.v1.HeartProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getHeartProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes the caller's heart back, also from a product that is hidden or gone. A repeat changes nothing.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.UnheartProductResponse unheartProduct(dev.jangteo.wishlist.v1.UnheartProductRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUnheartProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the products that have the caller's heart, the newest heart first.
     * Those that not everybody may see are left out until they are seen again. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.ListHeartedProductsResponse listHeartedProducts(dev.jangteo.wishlist.v1.ListHeartedProductsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListHeartedProductsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets how many of a variant the caller wishes for, and puts it on the list if it is not there.
     * It need not be on sale or in stock. Fails with `NOT_FOUND` for a variant that not everybody may see, and with `WISHLIST_FULL`
     * where the list has two hundred.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.SetWishlistItemResponse setWishlistItem(dev.jangteo.wishlist.v1.SetWishlistItemRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetWishlistItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a variant off the list. One that is not on it stays off.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.RemoveWishlistItemResponse removeWishlistItem(dev.jangteo.wishlist.v1.RemoveWishlistItemRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveWishlistItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the caller's wishlist, what came last first, each item as it is now.
     * Those that cannot be ordered stay on it, with a notice. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.ListWishlistItemsResponse listWishlistItems(dev.jangteo.wishlist.v1.ListWishlistItemsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWishlistItemsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WishlistService.
   * <pre>
   * Hearts for products, and the wishlist of a buyer, which OrderService.PlaceOrder can order from.
   * </pre>
   */
  public static final class WishlistServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WishlistServiceBlockingStub> {
    private WishlistServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WishlistServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WishlistServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives a product the caller's heart. A repeat changes nothing.
     * Fails with `NOT_FOUND` for a product that not everybody may see, and with `HEARTS_FULL` where the caller has given a thousand.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.HeartProductResponse heartProduct(dev.jangteo.wishlist.v1.HeartProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getHeartProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes the caller's heart back, also from a product that is hidden or gone. A repeat changes nothing.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.UnheartProductResponse unheartProduct(dev.jangteo.wishlist.v1.UnheartProductRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUnheartProductMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the products that have the caller's heart, the newest heart first.
     * Those that not everybody may see are left out until they are seen again. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.ListHeartedProductsResponse listHeartedProducts(dev.jangteo.wishlist.v1.ListHeartedProductsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListHeartedProductsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets how many of a variant the caller wishes for, and puts it on the list if it is not there.
     * It need not be on sale or in stock. Fails with `NOT_FOUND` for a variant that not everybody may see, and with `WISHLIST_FULL`
     * where the list has two hundred.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.SetWishlistItemResponse setWishlistItem(dev.jangteo.wishlist.v1.SetWishlistItemRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetWishlistItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a variant off the list. One that is not on it stays off.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.RemoveWishlistItemResponse removeWishlistItem(dev.jangteo.wishlist.v1.RemoveWishlistItemRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveWishlistItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the caller's wishlist, what came last first, each item as it is now.
     * Those that cannot be ordered stay on it, with a notice. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.wishlist.v1.ListWishlistItemsResponse listWishlistItems(dev.jangteo.wishlist.v1.ListWishlistItemsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWishlistItemsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WishlistService.
   * <pre>
   * Hearts for products, and the wishlist of a buyer, which OrderService.PlaceOrder can order from.
   * </pre>
   */
  public static final class WishlistServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WishlistServiceFutureStub> {
    private WishlistServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WishlistServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WishlistServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Gives a product the caller's heart. A repeat changes nothing.
     * Fails with `NOT_FOUND` for a product that not everybody may see, and with `HEARTS_FULL` where the caller has given a thousand.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wishlist.v1.HeartProductResponse> heartProduct(
        dev.jangteo.wishlist.v1.HeartProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getHeartProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes the caller's heart back, also from a product that is hidden or gone. A repeat changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wishlist.v1.UnheartProductResponse> unheartProduct(
        dev.jangteo.wishlist.v1.UnheartProductRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUnheartProductMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the products that have the caller's heart, the newest heart first.
     * Those that not everybody may see are left out until they are seen again. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wishlist.v1.ListHeartedProductsResponse> listHeartedProducts(
        dev.jangteo.wishlist.v1.ListHeartedProductsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListHeartedProductsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets how many of a variant the caller wishes for, and puts it on the list if it is not there.
     * It need not be on sale or in stock. Fails with `NOT_FOUND` for a variant that not everybody may see, and with `WISHLIST_FULL`
     * where the list has two hundred.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wishlist.v1.SetWishlistItemResponse> setWishlistItem(
        dev.jangteo.wishlist.v1.SetWishlistItemRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetWishlistItemMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a variant off the list. One that is not on it stays off.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wishlist.v1.RemoveWishlistItemResponse> removeWishlistItem(
        dev.jangteo.wishlist.v1.RemoveWishlistItemRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveWishlistItemMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the caller's wishlist, what came last first, each item as it is now.
     * Those that cannot be ordered stay on it, with a notice. Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wishlist.v1.ListWishlistItemsResponse> listWishlistItems(
        dev.jangteo.wishlist.v1.ListWishlistItemsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWishlistItemsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_HEART_PRODUCT = 0;
  private static final int METHODID_UNHEART_PRODUCT = 1;
  private static final int METHODID_LIST_HEARTED_PRODUCTS = 2;
  private static final int METHODID_SET_WISHLIST_ITEM = 3;
  private static final int METHODID_REMOVE_WISHLIST_ITEM = 4;
  private static final int METHODID_LIST_WISHLIST_ITEMS = 5;

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
        case METHODID_HEART_PRODUCT:
          serviceImpl.heartProduct((dev.jangteo.wishlist.v1.HeartProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.HeartProductResponse>) responseObserver);
          break;
        case METHODID_UNHEART_PRODUCT:
          serviceImpl.unheartProduct((dev.jangteo.wishlist.v1.UnheartProductRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.UnheartProductResponse>) responseObserver);
          break;
        case METHODID_LIST_HEARTED_PRODUCTS:
          serviceImpl.listHeartedProducts((dev.jangteo.wishlist.v1.ListHeartedProductsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.ListHeartedProductsResponse>) responseObserver);
          break;
        case METHODID_SET_WISHLIST_ITEM:
          serviceImpl.setWishlistItem((dev.jangteo.wishlist.v1.SetWishlistItemRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.SetWishlistItemResponse>) responseObserver);
          break;
        case METHODID_REMOVE_WISHLIST_ITEM:
          serviceImpl.removeWishlistItem((dev.jangteo.wishlist.v1.RemoveWishlistItemRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.RemoveWishlistItemResponse>) responseObserver);
          break;
        case METHODID_LIST_WISHLIST_ITEMS:
          serviceImpl.listWishlistItems((dev.jangteo.wishlist.v1.ListWishlistItemsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wishlist.v1.ListWishlistItemsResponse>) responseObserver);
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
          getHeartProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wishlist.v1.HeartProductRequest,
              dev.jangteo.wishlist.v1.HeartProductResponse>(
                service, METHODID_HEART_PRODUCT)))
        .addMethod(
          getUnheartProductMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wishlist.v1.UnheartProductRequest,
              dev.jangteo.wishlist.v1.UnheartProductResponse>(
                service, METHODID_UNHEART_PRODUCT)))
        .addMethod(
          getListHeartedProductsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wishlist.v1.ListHeartedProductsRequest,
              dev.jangteo.wishlist.v1.ListHeartedProductsResponse>(
                service, METHODID_LIST_HEARTED_PRODUCTS)))
        .addMethod(
          getSetWishlistItemMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wishlist.v1.SetWishlistItemRequest,
              dev.jangteo.wishlist.v1.SetWishlistItemResponse>(
                service, METHODID_SET_WISHLIST_ITEM)))
        .addMethod(
          getRemoveWishlistItemMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wishlist.v1.RemoveWishlistItemRequest,
              dev.jangteo.wishlist.v1.RemoveWishlistItemResponse>(
                service, METHODID_REMOVE_WISHLIST_ITEM)))
        .addMethod(
          getListWishlistItemsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wishlist.v1.ListWishlistItemsRequest,
              dev.jangteo.wishlist.v1.ListWishlistItemsResponse>(
                service, METHODID_LIST_WISHLIST_ITEMS)))
        .build();
  }

  private static abstract class WishlistServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WishlistServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.wishlist.v1.WishlistServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WishlistService");
    }
  }

  private static final class WishlistServiceFileDescriptorSupplier
      extends WishlistServiceBaseDescriptorSupplier {
    WishlistServiceFileDescriptorSupplier() {}
  }

  private static final class WishlistServiceMethodDescriptorSupplier
      extends WishlistServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WishlistServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WishlistServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WishlistServiceFileDescriptorSupplier())
              .addMethod(getHeartProductMethod())
              .addMethod(getUnheartProductMethod())
              .addMethod(getListHeartedProductsMethod())
              .addMethod(getSetWishlistItemMethod())
              .addMethod(getRemoveWishlistItemMethod())
              .addMethod(getListWishlistItemsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
