package dev.jangteo.account.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Address books: where somebody has things sent to. One address of each book that has any is the default.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AddressServiceGrpc {

  private AddressServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.account.v1.AddressService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.CreateAddressRequest,
      dev.jangteo.account.v1.CreateAddressResponse> getCreateAddressMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateAddress",
      requestType = dev.jangteo.account.v1.CreateAddressRequest.class,
      responseType = dev.jangteo.account.v1.CreateAddressResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.CreateAddressRequest,
      dev.jangteo.account.v1.CreateAddressResponse> getCreateAddressMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.CreateAddressRequest, dev.jangteo.account.v1.CreateAddressResponse> getCreateAddressMethod;
    if ((getCreateAddressMethod = AddressServiceGrpc.getCreateAddressMethod) == null) {
      synchronized (AddressServiceGrpc.class) {
        if ((getCreateAddressMethod = AddressServiceGrpc.getCreateAddressMethod) == null) {
          AddressServiceGrpc.getCreateAddressMethod = getCreateAddressMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.CreateAddressRequest, dev.jangteo.account.v1.CreateAddressResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateAddress"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.CreateAddressRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.CreateAddressResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AddressServiceMethodDescriptorSupplier("CreateAddress"))
              .build();
        }
      }
    }
    return getCreateAddressMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListAddressesRequest,
      dev.jangteo.account.v1.ListAddressesResponse> getListAddressesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAddresses",
      requestType = dev.jangteo.account.v1.ListAddressesRequest.class,
      responseType = dev.jangteo.account.v1.ListAddressesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListAddressesRequest,
      dev.jangteo.account.v1.ListAddressesResponse> getListAddressesMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ListAddressesRequest, dev.jangteo.account.v1.ListAddressesResponse> getListAddressesMethod;
    if ((getListAddressesMethod = AddressServiceGrpc.getListAddressesMethod) == null) {
      synchronized (AddressServiceGrpc.class) {
        if ((getListAddressesMethod = AddressServiceGrpc.getListAddressesMethod) == null) {
          AddressServiceGrpc.getListAddressesMethod = getListAddressesMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ListAddressesRequest, dev.jangteo.account.v1.ListAddressesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAddresses"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ListAddressesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ListAddressesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AddressServiceMethodDescriptorSupplier("ListAddresses"))
              .build();
        }
      }
    }
    return getListAddressesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.UpdateAddressRequest,
      dev.jangteo.account.v1.UpdateAddressResponse> getUpdateAddressMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAddress",
      requestType = dev.jangteo.account.v1.UpdateAddressRequest.class,
      responseType = dev.jangteo.account.v1.UpdateAddressResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.UpdateAddressRequest,
      dev.jangteo.account.v1.UpdateAddressResponse> getUpdateAddressMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.UpdateAddressRequest, dev.jangteo.account.v1.UpdateAddressResponse> getUpdateAddressMethod;
    if ((getUpdateAddressMethod = AddressServiceGrpc.getUpdateAddressMethod) == null) {
      synchronized (AddressServiceGrpc.class) {
        if ((getUpdateAddressMethod = AddressServiceGrpc.getUpdateAddressMethod) == null) {
          AddressServiceGrpc.getUpdateAddressMethod = getUpdateAddressMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.UpdateAddressRequest, dev.jangteo.account.v1.UpdateAddressResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAddress"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.UpdateAddressRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.UpdateAddressResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AddressServiceMethodDescriptorSupplier("UpdateAddress"))
              .build();
        }
      }
    }
    return getUpdateAddressMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.SetDefaultAddressRequest,
      dev.jangteo.account.v1.SetDefaultAddressResponse> getSetDefaultAddressMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetDefaultAddress",
      requestType = dev.jangteo.account.v1.SetDefaultAddressRequest.class,
      responseType = dev.jangteo.account.v1.SetDefaultAddressResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.SetDefaultAddressRequest,
      dev.jangteo.account.v1.SetDefaultAddressResponse> getSetDefaultAddressMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.SetDefaultAddressRequest, dev.jangteo.account.v1.SetDefaultAddressResponse> getSetDefaultAddressMethod;
    if ((getSetDefaultAddressMethod = AddressServiceGrpc.getSetDefaultAddressMethod) == null) {
      synchronized (AddressServiceGrpc.class) {
        if ((getSetDefaultAddressMethod = AddressServiceGrpc.getSetDefaultAddressMethod) == null) {
          AddressServiceGrpc.getSetDefaultAddressMethod = getSetDefaultAddressMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.SetDefaultAddressRequest, dev.jangteo.account.v1.SetDefaultAddressResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetDefaultAddress"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SetDefaultAddressRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.SetDefaultAddressResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AddressServiceMethodDescriptorSupplier("SetDefaultAddress"))
              .build();
        }
      }
    }
    return getSetDefaultAddressMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.DeleteAddressRequest,
      dev.jangteo.account.v1.DeleteAddressResponse> getDeleteAddressMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteAddress",
      requestType = dev.jangteo.account.v1.DeleteAddressRequest.class,
      responseType = dev.jangteo.account.v1.DeleteAddressResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.DeleteAddressRequest,
      dev.jangteo.account.v1.DeleteAddressResponse> getDeleteAddressMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.DeleteAddressRequest, dev.jangteo.account.v1.DeleteAddressResponse> getDeleteAddressMethod;
    if ((getDeleteAddressMethod = AddressServiceGrpc.getDeleteAddressMethod) == null) {
      synchronized (AddressServiceGrpc.class) {
        if ((getDeleteAddressMethod = AddressServiceGrpc.getDeleteAddressMethod) == null) {
          AddressServiceGrpc.getDeleteAddressMethod = getDeleteAddressMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.DeleteAddressRequest, dev.jangteo.account.v1.DeleteAddressResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteAddress"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.DeleteAddressRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.DeleteAddressResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AddressServiceMethodDescriptorSupplier("DeleteAddress"))
              .build();
        }
      }
    }
    return getDeleteAddressMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AddressServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AddressServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AddressServiceStub>() {
        @java.lang.Override
        public AddressServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AddressServiceStub(channel, callOptions);
        }
      };
    return AddressServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AddressServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AddressServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AddressServiceBlockingV2Stub>() {
        @java.lang.Override
        public AddressServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AddressServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AddressServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AddressServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AddressServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AddressServiceBlockingStub>() {
        @java.lang.Override
        public AddressServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AddressServiceBlockingStub(channel, callOptions);
        }
      };
    return AddressServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AddressServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AddressServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AddressServiceFutureStub>() {
        @java.lang.Override
        public AddressServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AddressServiceFutureStub(channel, callOptions);
        }
      };
    return AddressServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Address books: where somebody has things sent to. One address of each book that has any is the default.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Adds an address; the first is the default.
     * Fails with `ADDRESS_BOOK_FULL` where there are fifty.
     * </pre>
     */
    default void createAddress(dev.jangteo.account.v1.CreateAddressRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.CreateAddressResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateAddressMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the caller's addresses: the default first, then the newest.
     * </pre>
     */
    default void listAddresses(dev.jangteo.account.v1.ListAddressesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListAddressesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAddressesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Replaces what an address is called and where it is. Orders keep the address that they were placed with.
     * </pre>
     */
    default void updateAddress(dev.jangteo.account.v1.UpdateAddressRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.UpdateAddressResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAddressMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes an address the default instead of the one that was.
     * </pre>
     */
    default void setDefaultAddress(dev.jangteo.account.v1.SetDefaultAddressRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SetDefaultAddressResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetDefaultAddressMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an address; after the default the newest that is left is the default.
     * A repeat fails with `NOT_FOUND`, like an address of somebody else.
     * </pre>
     */
    default void deleteAddress(dev.jangteo.account.v1.DeleteAddressRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.DeleteAddressResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteAddressMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AddressService.
   * <pre>
   * Address books: where somebody has things sent to. One address of each book that has any is the default.
   * </pre>
   */
  public static abstract class AddressServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AddressServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AddressService.
   * <pre>
   * Address books: where somebody has things sent to. One address of each book that has any is the default.
   * </pre>
   */
  public static final class AddressServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AddressServiceStub> {
    private AddressServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AddressServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AddressServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Adds an address; the first is the default.
     * Fails with `ADDRESS_BOOK_FULL` where there are fifty.
     * </pre>
     */
    public void createAddress(dev.jangteo.account.v1.CreateAddressRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.CreateAddressResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateAddressMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the caller's addresses: the default first, then the newest.
     * </pre>
     */
    public void listAddresses(dev.jangteo.account.v1.ListAddressesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListAddressesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAddressesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Replaces what an address is called and where it is. Orders keep the address that they were placed with.
     * </pre>
     */
    public void updateAddress(dev.jangteo.account.v1.UpdateAddressRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.UpdateAddressResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAddressMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes an address the default instead of the one that was.
     * </pre>
     */
    public void setDefaultAddress(dev.jangteo.account.v1.SetDefaultAddressRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SetDefaultAddressResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetDefaultAddressMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an address; after the default the newest that is left is the default.
     * A repeat fails with `NOT_FOUND`, like an address of somebody else.
     * </pre>
     */
    public void deleteAddress(dev.jangteo.account.v1.DeleteAddressRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.DeleteAddressResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteAddressMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AddressService.
   * <pre>
   * Address books: where somebody has things sent to. One address of each book that has any is the default.
   * </pre>
   */
  public static final class AddressServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AddressServiceBlockingV2Stub> {
    private AddressServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AddressServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AddressServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Adds an address; the first is the default.
     * Fails with `ADDRESS_BOOK_FULL` where there are fifty.
     * </pre>
     */
    public dev.jangteo.account.v1.CreateAddressResponse createAddress(dev.jangteo.account.v1.CreateAddressRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateAddressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the caller's addresses: the default first, then the newest.
     * </pre>
     */
    public dev.jangteo.account.v1.ListAddressesResponse listAddresses(dev.jangteo.account.v1.ListAddressesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAddressesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Replaces what an address is called and where it is. Orders keep the address that they were placed with.
     * </pre>
     */
    public dev.jangteo.account.v1.UpdateAddressResponse updateAddress(dev.jangteo.account.v1.UpdateAddressRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAddressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an address the default instead of the one that was.
     * </pre>
     */
    public dev.jangteo.account.v1.SetDefaultAddressResponse setDefaultAddress(dev.jangteo.account.v1.SetDefaultAddressRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetDefaultAddressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an address; after the default the newest that is left is the default.
     * A repeat fails with `NOT_FOUND`, like an address of somebody else.
     * </pre>
     */
    public dev.jangteo.account.v1.DeleteAddressResponse deleteAddress(dev.jangteo.account.v1.DeleteAddressRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteAddressMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AddressService.
   * <pre>
   * Address books: where somebody has things sent to. One address of each book that has any is the default.
   * </pre>
   */
  public static final class AddressServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AddressServiceBlockingStub> {
    private AddressServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AddressServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AddressServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Adds an address; the first is the default.
     * Fails with `ADDRESS_BOOK_FULL` where there are fifty.
     * </pre>
     */
    public dev.jangteo.account.v1.CreateAddressResponse createAddress(dev.jangteo.account.v1.CreateAddressRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateAddressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the caller's addresses: the default first, then the newest.
     * </pre>
     */
    public dev.jangteo.account.v1.ListAddressesResponse listAddresses(dev.jangteo.account.v1.ListAddressesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAddressesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Replaces what an address is called and where it is. Orders keep the address that they were placed with.
     * </pre>
     */
    public dev.jangteo.account.v1.UpdateAddressResponse updateAddress(dev.jangteo.account.v1.UpdateAddressRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAddressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes an address the default instead of the one that was.
     * </pre>
     */
    public dev.jangteo.account.v1.SetDefaultAddressResponse setDefaultAddress(dev.jangteo.account.v1.SetDefaultAddressRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetDefaultAddressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an address; after the default the newest that is left is the default.
     * A repeat fails with `NOT_FOUND`, like an address of somebody else.
     * </pre>
     */
    public dev.jangteo.account.v1.DeleteAddressResponse deleteAddress(dev.jangteo.account.v1.DeleteAddressRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteAddressMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AddressService.
   * <pre>
   * Address books: where somebody has things sent to. One address of each book that has any is the default.
   * </pre>
   */
  public static final class AddressServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AddressServiceFutureStub> {
    private AddressServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AddressServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AddressServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Adds an address; the first is the default.
     * Fails with `ADDRESS_BOOK_FULL` where there are fifty.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.CreateAddressResponse> createAddress(
        dev.jangteo.account.v1.CreateAddressRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateAddressMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the caller's addresses: the default first, then the newest.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ListAddressesResponse> listAddresses(
        dev.jangteo.account.v1.ListAddressesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAddressesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Replaces what an address is called and where it is. Orders keep the address that they were placed with.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.UpdateAddressResponse> updateAddress(
        dev.jangteo.account.v1.UpdateAddressRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAddressMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes an address the default instead of the one that was.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.SetDefaultAddressResponse> setDefaultAddress(
        dev.jangteo.account.v1.SetDefaultAddressRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetDefaultAddressMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an address; after the default the newest that is left is the default.
     * A repeat fails with `NOT_FOUND`, like an address of somebody else.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.DeleteAddressResponse> deleteAddress(
        dev.jangteo.account.v1.DeleteAddressRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteAddressMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_ADDRESS = 0;
  private static final int METHODID_LIST_ADDRESSES = 1;
  private static final int METHODID_UPDATE_ADDRESS = 2;
  private static final int METHODID_SET_DEFAULT_ADDRESS = 3;
  private static final int METHODID_DELETE_ADDRESS = 4;

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
        case METHODID_CREATE_ADDRESS:
          serviceImpl.createAddress((dev.jangteo.account.v1.CreateAddressRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.CreateAddressResponse>) responseObserver);
          break;
        case METHODID_LIST_ADDRESSES:
          serviceImpl.listAddresses((dev.jangteo.account.v1.ListAddressesRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ListAddressesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_ADDRESS:
          serviceImpl.updateAddress((dev.jangteo.account.v1.UpdateAddressRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.UpdateAddressResponse>) responseObserver);
          break;
        case METHODID_SET_DEFAULT_ADDRESS:
          serviceImpl.setDefaultAddress((dev.jangteo.account.v1.SetDefaultAddressRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.SetDefaultAddressResponse>) responseObserver);
          break;
        case METHODID_DELETE_ADDRESS:
          serviceImpl.deleteAddress((dev.jangteo.account.v1.DeleteAddressRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.DeleteAddressResponse>) responseObserver);
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
          getCreateAddressMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.CreateAddressRequest,
              dev.jangteo.account.v1.CreateAddressResponse>(
                service, METHODID_CREATE_ADDRESS)))
        .addMethod(
          getListAddressesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ListAddressesRequest,
              dev.jangteo.account.v1.ListAddressesResponse>(
                service, METHODID_LIST_ADDRESSES)))
        .addMethod(
          getUpdateAddressMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.UpdateAddressRequest,
              dev.jangteo.account.v1.UpdateAddressResponse>(
                service, METHODID_UPDATE_ADDRESS)))
        .addMethod(
          getSetDefaultAddressMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.SetDefaultAddressRequest,
              dev.jangteo.account.v1.SetDefaultAddressResponse>(
                service, METHODID_SET_DEFAULT_ADDRESS)))
        .addMethod(
          getDeleteAddressMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.DeleteAddressRequest,
              dev.jangteo.account.v1.DeleteAddressResponse>(
                service, METHODID_DELETE_ADDRESS)))
        .build();
  }

  private static abstract class AddressServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AddressServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.account.v1.AddressServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AddressService");
    }
  }

  private static final class AddressServiceFileDescriptorSupplier
      extends AddressServiceBaseDescriptorSupplier {
    AddressServiceFileDescriptorSupplier() {}
  }

  private static final class AddressServiceMethodDescriptorSupplier
      extends AddressServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AddressServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AddressServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AddressServiceFileDescriptorSupplier())
              .addMethod(getCreateAddressMethod())
              .addMethod(getListAddressesMethod())
              .addMethod(getUpdateAddressMethod())
              .addMethod(getSetDefaultAddressMethod())
              .addMethod(getDeleteAddressMethod())
              .build();
        }
      }
    }
    return result;
  }
}
