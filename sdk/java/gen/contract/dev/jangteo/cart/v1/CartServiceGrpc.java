package dev.jangteo.cart.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * A buyer's cart. Every change answers with the cart as it is then; changes from two tabs at once all count.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CartServiceGrpc {

  private CartServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.cart.v1.CartService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.cart.v1.GetCartRequest,
      dev.jangteo.cart.v1.GetCartResponse> getGetCartMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCart",
      requestType = dev.jangteo.cart.v1.GetCartRequest.class,
      responseType = dev.jangteo.cart.v1.GetCartResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.cart.v1.GetCartRequest,
      dev.jangteo.cart.v1.GetCartResponse> getGetCartMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.cart.v1.GetCartRequest, dev.jangteo.cart.v1.GetCartResponse> getGetCartMethod;
    if ((getGetCartMethod = CartServiceGrpc.getGetCartMethod) == null) {
      synchronized (CartServiceGrpc.class) {
        if ((getGetCartMethod = CartServiceGrpc.getGetCartMethod) == null) {
          CartServiceGrpc.getGetCartMethod = getGetCartMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.cart.v1.GetCartRequest, dev.jangteo.cart.v1.GetCartResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCart"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.GetCartRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.GetCartResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CartServiceMethodDescriptorSupplier("GetCart"))
              .build();
        }
      }
    }
    return getGetCartMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.cart.v1.AddCartItemRequest,
      dev.jangteo.cart.v1.AddCartItemResponse> getAddCartItemMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AddCartItem",
      requestType = dev.jangteo.cart.v1.AddCartItemRequest.class,
      responseType = dev.jangteo.cart.v1.AddCartItemResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.cart.v1.AddCartItemRequest,
      dev.jangteo.cart.v1.AddCartItemResponse> getAddCartItemMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.cart.v1.AddCartItemRequest, dev.jangteo.cart.v1.AddCartItemResponse> getAddCartItemMethod;
    if ((getAddCartItemMethod = CartServiceGrpc.getAddCartItemMethod) == null) {
      synchronized (CartServiceGrpc.class) {
        if ((getAddCartItemMethod = CartServiceGrpc.getAddCartItemMethod) == null) {
          CartServiceGrpc.getAddCartItemMethod = getAddCartItemMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.cart.v1.AddCartItemRequest, dev.jangteo.cart.v1.AddCartItemResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AddCartItem"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.AddCartItemRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.AddCartItemResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CartServiceMethodDescriptorSupplier("AddCartItem"))
              .build();
        }
      }
    }
    return getAddCartItemMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.cart.v1.SetCartItemQuantityRequest,
      dev.jangteo.cart.v1.SetCartItemQuantityResponse> getSetCartItemQuantityMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetCartItemQuantity",
      requestType = dev.jangteo.cart.v1.SetCartItemQuantityRequest.class,
      responseType = dev.jangteo.cart.v1.SetCartItemQuantityResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.cart.v1.SetCartItemQuantityRequest,
      dev.jangteo.cart.v1.SetCartItemQuantityResponse> getSetCartItemQuantityMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.cart.v1.SetCartItemQuantityRequest, dev.jangteo.cart.v1.SetCartItemQuantityResponse> getSetCartItemQuantityMethod;
    if ((getSetCartItemQuantityMethod = CartServiceGrpc.getSetCartItemQuantityMethod) == null) {
      synchronized (CartServiceGrpc.class) {
        if ((getSetCartItemQuantityMethod = CartServiceGrpc.getSetCartItemQuantityMethod) == null) {
          CartServiceGrpc.getSetCartItemQuantityMethod = getSetCartItemQuantityMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.cart.v1.SetCartItemQuantityRequest, dev.jangteo.cart.v1.SetCartItemQuantityResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetCartItemQuantity"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.SetCartItemQuantityRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.SetCartItemQuantityResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CartServiceMethodDescriptorSupplier("SetCartItemQuantity"))
              .build();
        }
      }
    }
    return getSetCartItemQuantityMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.cart.v1.RemoveCartItemRequest,
      dev.jangteo.cart.v1.RemoveCartItemResponse> getRemoveCartItemMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveCartItem",
      requestType = dev.jangteo.cart.v1.RemoveCartItemRequest.class,
      responseType = dev.jangteo.cart.v1.RemoveCartItemResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.cart.v1.RemoveCartItemRequest,
      dev.jangteo.cart.v1.RemoveCartItemResponse> getRemoveCartItemMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.cart.v1.RemoveCartItemRequest, dev.jangteo.cart.v1.RemoveCartItemResponse> getRemoveCartItemMethod;
    if ((getRemoveCartItemMethod = CartServiceGrpc.getRemoveCartItemMethod) == null) {
      synchronized (CartServiceGrpc.class) {
        if ((getRemoveCartItemMethod = CartServiceGrpc.getRemoveCartItemMethod) == null) {
          CartServiceGrpc.getRemoveCartItemMethod = getRemoveCartItemMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.cart.v1.RemoveCartItemRequest, dev.jangteo.cart.v1.RemoveCartItemResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveCartItem"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.RemoveCartItemRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.RemoveCartItemResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CartServiceMethodDescriptorSupplier("RemoveCartItem"))
              .build();
        }
      }
    }
    return getRemoveCartItemMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.cart.v1.ClearCartRequest,
      dev.jangteo.cart.v1.ClearCartResponse> getClearCartMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ClearCart",
      requestType = dev.jangteo.cart.v1.ClearCartRequest.class,
      responseType = dev.jangteo.cart.v1.ClearCartResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.cart.v1.ClearCartRequest,
      dev.jangteo.cart.v1.ClearCartResponse> getClearCartMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.cart.v1.ClearCartRequest, dev.jangteo.cart.v1.ClearCartResponse> getClearCartMethod;
    if ((getClearCartMethod = CartServiceGrpc.getClearCartMethod) == null) {
      synchronized (CartServiceGrpc.class) {
        if ((getClearCartMethod = CartServiceGrpc.getClearCartMethod) == null) {
          CartServiceGrpc.getClearCartMethod = getClearCartMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.cart.v1.ClearCartRequest, dev.jangteo.cart.v1.ClearCartResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ClearCart"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.ClearCartRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.cart.v1.ClearCartResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CartServiceMethodDescriptorSupplier("ClearCart"))
              .build();
        }
      }
    }
    return getClearCartMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CartServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CartServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CartServiceStub>() {
        @java.lang.Override
        public CartServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CartServiceStub(channel, callOptions);
        }
      };
    return CartServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CartServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CartServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CartServiceBlockingV2Stub>() {
        @java.lang.Override
        public CartServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CartServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CartServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CartServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CartServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CartServiceBlockingStub>() {
        @java.lang.Override
        public CartServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CartServiceBlockingStub(channel, callOptions);
        }
      };
    return CartServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CartServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CartServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CartServiceFutureStub>() {
        @java.lang.Override
        public CartServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CartServiceFutureStub(channel, callOptions);
        }
      };
    return CartServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * A buyer's cart. Every change answers with the cart as it is then; changes from two tabs at once all count.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Shows the caller's cart.
     * </pre>
     */
    default void getCart(dev.jangteo.cart.v1.GetCartRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.GetCartResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCartMethod(), responseObserver);
    }

    /**
     * <pre>
     * Puts more of a variant into the cart.
     * Fails with `CART_LIMIT_EXCEEDED` above 999 pieces of a variant or 100 variants, with `PRODUCT_NOT_ON_SALE`, and
     * with `NOT_FOUND` for a variant that is not there or was never published.
     * </pre>
     */
    default void addCartItem(dev.jangteo.cart.v1.AddCartItemRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.AddCartItemResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAddCartItemMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets how many of a variant are in the cart, whatever was there before.
     * Fails like AddCartItem.
     * </pre>
     */
    default void setCartItemQuantity(dev.jangteo.cart.v1.SetCartItemQuantityRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.SetCartItemQuantityResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetCartItemQuantityMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a variant out of the cart. One that is not in it stays out.
     * </pre>
     */
    default void removeCartItem(dev.jangteo.cart.v1.RemoveCartItemRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.RemoveCartItemResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveCartItemMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes everything out of the cart.
     * </pre>
     */
    default void clearCart(dev.jangteo.cart.v1.ClearCartRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.ClearCartResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getClearCartMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CartService.
   * <pre>
   * A buyer's cart. Every change answers with the cart as it is then; changes from two tabs at once all count.
   * </pre>
   */
  public static abstract class CartServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CartServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CartService.
   * <pre>
   * A buyer's cart. Every change answers with the cart as it is then; changes from two tabs at once all count.
   * </pre>
   */
  public static final class CartServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CartServiceStub> {
    private CartServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CartServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CartServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows the caller's cart.
     * </pre>
     */
    public void getCart(dev.jangteo.cart.v1.GetCartRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.GetCartResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCartMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Puts more of a variant into the cart.
     * Fails with `CART_LIMIT_EXCEEDED` above 999 pieces of a variant or 100 variants, with `PRODUCT_NOT_ON_SALE`, and
     * with `NOT_FOUND` for a variant that is not there or was never published.
     * </pre>
     */
    public void addCartItem(dev.jangteo.cart.v1.AddCartItemRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.AddCartItemResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAddCartItemMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets how many of a variant are in the cart, whatever was there before.
     * Fails like AddCartItem.
     * </pre>
     */
    public void setCartItemQuantity(dev.jangteo.cart.v1.SetCartItemQuantityRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.SetCartItemQuantityResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetCartItemQuantityMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a variant out of the cart. One that is not in it stays out.
     * </pre>
     */
    public void removeCartItem(dev.jangteo.cart.v1.RemoveCartItemRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.RemoveCartItemResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveCartItemMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes everything out of the cart.
     * </pre>
     */
    public void clearCart(dev.jangteo.cart.v1.ClearCartRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.ClearCartResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getClearCartMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CartService.
   * <pre>
   * A buyer's cart. Every change answers with the cart as it is then; changes from two tabs at once all count.
   * </pre>
   */
  public static final class CartServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CartServiceBlockingV2Stub> {
    private CartServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CartServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CartServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows the caller's cart.
     * </pre>
     */
    public dev.jangteo.cart.v1.GetCartResponse getCart(dev.jangteo.cart.v1.GetCartRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCartMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts more of a variant into the cart.
     * Fails with `CART_LIMIT_EXCEEDED` above 999 pieces of a variant or 100 variants, with `PRODUCT_NOT_ON_SALE`, and
     * with `NOT_FOUND` for a variant that is not there or was never published.
     * </pre>
     */
    public dev.jangteo.cart.v1.AddCartItemResponse addCartItem(dev.jangteo.cart.v1.AddCartItemRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAddCartItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets how many of a variant are in the cart, whatever was there before.
     * Fails like AddCartItem.
     * </pre>
     */
    public dev.jangteo.cart.v1.SetCartItemQuantityResponse setCartItemQuantity(dev.jangteo.cart.v1.SetCartItemQuantityRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetCartItemQuantityMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a variant out of the cart. One that is not in it stays out.
     * </pre>
     */
    public dev.jangteo.cart.v1.RemoveCartItemResponse removeCartItem(dev.jangteo.cart.v1.RemoveCartItemRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveCartItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes everything out of the cart.
     * </pre>
     */
    public dev.jangteo.cart.v1.ClearCartResponse clearCart(dev.jangteo.cart.v1.ClearCartRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getClearCartMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CartService.
   * <pre>
   * A buyer's cart. Every change answers with the cart as it is then; changes from two tabs at once all count.
   * </pre>
   */
  public static final class CartServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CartServiceBlockingStub> {
    private CartServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CartServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CartServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows the caller's cart.
     * </pre>
     */
    public dev.jangteo.cart.v1.GetCartResponse getCart(dev.jangteo.cart.v1.GetCartRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCartMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts more of a variant into the cart.
     * Fails with `CART_LIMIT_EXCEEDED` above 999 pieces of a variant or 100 variants, with `PRODUCT_NOT_ON_SALE`, and
     * with `NOT_FOUND` for a variant that is not there or was never published.
     * </pre>
     */
    public dev.jangteo.cart.v1.AddCartItemResponse addCartItem(dev.jangteo.cart.v1.AddCartItemRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAddCartItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets how many of a variant are in the cart, whatever was there before.
     * Fails like AddCartItem.
     * </pre>
     */
    public dev.jangteo.cart.v1.SetCartItemQuantityResponse setCartItemQuantity(dev.jangteo.cart.v1.SetCartItemQuantityRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetCartItemQuantityMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a variant out of the cart. One that is not in it stays out.
     * </pre>
     */
    public dev.jangteo.cart.v1.RemoveCartItemResponse removeCartItem(dev.jangteo.cart.v1.RemoveCartItemRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveCartItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes everything out of the cart.
     * </pre>
     */
    public dev.jangteo.cart.v1.ClearCartResponse clearCart(dev.jangteo.cart.v1.ClearCartRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getClearCartMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CartService.
   * <pre>
   * A buyer's cart. Every change answers with the cart as it is then; changes from two tabs at once all count.
   * </pre>
   */
  public static final class CartServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CartServiceFutureStub> {
    private CartServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CartServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CartServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows the caller's cart.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.cart.v1.GetCartResponse> getCart(
        dev.jangteo.cart.v1.GetCartRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCartMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Puts more of a variant into the cart.
     * Fails with `CART_LIMIT_EXCEEDED` above 999 pieces of a variant or 100 variants, with `PRODUCT_NOT_ON_SALE`, and
     * with `NOT_FOUND` for a variant that is not there or was never published.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.cart.v1.AddCartItemResponse> addCartItem(
        dev.jangteo.cart.v1.AddCartItemRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAddCartItemMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets how many of a variant are in the cart, whatever was there before.
     * Fails like AddCartItem.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.cart.v1.SetCartItemQuantityResponse> setCartItemQuantity(
        dev.jangteo.cart.v1.SetCartItemQuantityRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetCartItemQuantityMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a variant out of the cart. One that is not in it stays out.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.cart.v1.RemoveCartItemResponse> removeCartItem(
        dev.jangteo.cart.v1.RemoveCartItemRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveCartItemMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes everything out of the cart.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.cart.v1.ClearCartResponse> clearCart(
        dev.jangteo.cart.v1.ClearCartRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getClearCartMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_CART = 0;
  private static final int METHODID_ADD_CART_ITEM = 1;
  private static final int METHODID_SET_CART_ITEM_QUANTITY = 2;
  private static final int METHODID_REMOVE_CART_ITEM = 3;
  private static final int METHODID_CLEAR_CART = 4;

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
        case METHODID_GET_CART:
          serviceImpl.getCart((dev.jangteo.cart.v1.GetCartRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.GetCartResponse>) responseObserver);
          break;
        case METHODID_ADD_CART_ITEM:
          serviceImpl.addCartItem((dev.jangteo.cart.v1.AddCartItemRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.AddCartItemResponse>) responseObserver);
          break;
        case METHODID_SET_CART_ITEM_QUANTITY:
          serviceImpl.setCartItemQuantity((dev.jangteo.cart.v1.SetCartItemQuantityRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.SetCartItemQuantityResponse>) responseObserver);
          break;
        case METHODID_REMOVE_CART_ITEM:
          serviceImpl.removeCartItem((dev.jangteo.cart.v1.RemoveCartItemRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.RemoveCartItemResponse>) responseObserver);
          break;
        case METHODID_CLEAR_CART:
          serviceImpl.clearCart((dev.jangteo.cart.v1.ClearCartRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.cart.v1.ClearCartResponse>) responseObserver);
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
          getGetCartMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.cart.v1.GetCartRequest,
              dev.jangteo.cart.v1.GetCartResponse>(
                service, METHODID_GET_CART)))
        .addMethod(
          getAddCartItemMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.cart.v1.AddCartItemRequest,
              dev.jangteo.cart.v1.AddCartItemResponse>(
                service, METHODID_ADD_CART_ITEM)))
        .addMethod(
          getSetCartItemQuantityMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.cart.v1.SetCartItemQuantityRequest,
              dev.jangteo.cart.v1.SetCartItemQuantityResponse>(
                service, METHODID_SET_CART_ITEM_QUANTITY)))
        .addMethod(
          getRemoveCartItemMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.cart.v1.RemoveCartItemRequest,
              dev.jangteo.cart.v1.RemoveCartItemResponse>(
                service, METHODID_REMOVE_CART_ITEM)))
        .addMethod(
          getClearCartMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.cart.v1.ClearCartRequest,
              dev.jangteo.cart.v1.ClearCartResponse>(
                service, METHODID_CLEAR_CART)))
        .build();
  }

  private static abstract class CartServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CartServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.cart.v1.CartServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CartService");
    }
  }

  private static final class CartServiceFileDescriptorSupplier
      extends CartServiceBaseDescriptorSupplier {
    CartServiceFileDescriptorSupplier() {}
  }

  private static final class CartServiceMethodDescriptorSupplier
      extends CartServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CartServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CartServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CartServiceFileDescriptorSupplier())
              .addMethod(getGetCartMethod())
              .addMethod(getAddCartItemMethod())
              .addMethod(getSetCartItemQuantityMethod())
              .addMethod(getRemoveCartItemMethod())
              .addMethod(getClearCartMethod())
              .build();
        }
      }
    }
    return result;
  }
}
